import type { Lock } from '@prepdeck/model'
import { listOf, toFormerLists } from './lists.ts'
import { like } from './matchers/like.ts'
import type { Former, Found, ItemPairing, Matcher } from './matchers/matcher.ts'
import { sameContent } from './matchers/same-content.ts'
import { sameFile } from './matchers/same-file.ts'
import { sameFileName } from './matchers/same-file-name.ts'
import { sameText } from './matchers/same-text.ts'
import { sameTextInPlace } from './matchers/same-text-in-place.ts'
import { groupBy } from './pairing.ts'

/** From the surest to the boldest: each matcher sees only what those before it have left. */
const matchers: readonly Matcher[] = [sameFile, sameFileName, sameContent, sameTextInPlace, sameText, like]

/**
 * Which item of the lock each item was before; one that is not in the result is new.
 *
 * What was withdrawn, or went into another, is recognised too, but by its text alone: a file of an
 * old name may hold anything by now.
 */
export function matchItems(found: readonly Found[], lock: Lock): Map<Found, Former> {
  const fates = new Map(lock.retired.map(({ id, fate }) => [id, fate]))
  const formers = Object.entries(lock.items)
    .map(([id, item]): Former => ({ id, item }))
    .toSorted(byNumber)
  const live = formers.filter(({ id }) => !fates.has(id))
  const orders = {
    now: groupBy(found, ({ item }) => listOf(item)),
    was: toFormerLists(lock, new Map(live.map(former => [former.id, former]))),
  }
  const start: ItemPairing = { pairs: [], news: found, olds: live }
  const present = matchers.reduce((pairing, match) => match(pairing, orders), start)
  const mayReturn = formers.filter(({ id }) => ['withdrawn', 'moved'].includes(fates.get(id) ?? ''))
  return new Map(sameText({ ...present, olds: mayReturn }, orders).pairs)
}

/** `why`, `why-2`, `why-10`: things of one text in the order in which they got their ids. */
function byNumber({ id: a }: Former, { id: b }: Former): number {
  return a.length - b.length || (a < b ? -1 : 1)
}
