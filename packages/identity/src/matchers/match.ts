import type { Fate, Lock } from '@prepdeck/model'
import { namesOf } from '../names.ts'
import { sameLine, stillThere, toMoved } from './authored.ts'
import { like } from './like.ts'
import { listOf, toFormerLists } from './lists.ts'
import type { Former, Found, ItemPairing, Matcher } from './matcher.ts'
import { groupBy } from './pairing.ts'
import { sameContent } from './same-content.ts'
import { sameFile } from './same-file.ts'
import { sameFileName } from './same-file-name.ts'
import { sameQuestion } from './same-question.ts'
import { sameText } from './same-text.ts'
import { sameTextInPlace } from './same-text-in-place.ts'

/** From the surest to the boldest: each matcher sees only what those before it have left. */
const exact: readonly Matcher[] = [
  sameFile,
  sameFileName,
  sameContent,
  sameQuestion,
  sameTextInPlace,
  sameText,
]

/**
 * Which item of the lock each item was before; one that is not in the result is new.
 *
 * What was withdrawn, or went into another, is recognised too, but by its text alone: a file of an
 * old name may hold anything by now.
 *
 * What its author says became of an old one comes before all likeness: only what bears its own name is
 * that one still, and what bears the name it moved to is that one now.
 *
 * @param authored - The fates that are written in `bank.yaml`.
 */
export function matchItems(
  found: readonly Found[],
  lock: Lock,
  authored: readonly Fate[] = [],
): Map<Found, Former> {
  const fates = new Map(lock.retired.map(({ id, fate }) => [id, fate]))
  const formers = Object.entries(lock.items)
    .map(([id, item]): Former => ({ id, item }))
    .toSorted(byNumber)
  const live = formers.filter(({ id }) => !fates.has(id))
  const spoken = new Set(authored.map(({ id }) => id))
  const isSpokenFor = ({ id }: Former) => spoken.has(id)
  const orders = {
    now: groupBy(found, ({ item }) => listOf(item)),
    was: toFormerLists(lock, new Map(live.map(former => [former.id, former]))),
    spokenFor: live.filter(isSpokenFor),
  }
  const match = (pairing: ItemPairing, olds: readonly Former[], matchers: readonly Matcher[]) =>
    matchers.reduce((pairing, matcher) => matcher(pairing, orders), { ...pairing, olds })

  const moved = toMoved(authored, namesOf(lock))
  const free = live.filter(former => !isSpokenFor(former))
  const known = match({ pairs: [], news: found, olds: [] }, free, exact)
  const said = match(known, orders.spokenFor, [stillThere, moved])
  const alike = match(said, known.olds, [like])
  const mayReturn = formers.filter(({ id }) => ['withdrawn', 'moved'].includes(fates.get(id) ?? ''))
  const back = match(alike, mayReturn.filter(isSpokenFor), [sameLine, moved])
  return new Map(
    match(
      back,
      mayReturn.filter(former => !isSpokenFor(former)),
      [sameQuestion, sameText],
    ).pairs,
  )
}

/** `why`, `why-2`, `why-10`: things of one text in the order in which they got their ids. */
function byNumber({ id: a }: Former, { id: b }: Former): number {
  return a.length - b.length || (a < b ? -1 : 1)
}
