import type { LockedCard } from '@prepdeck/model'
import type { FoundCard } from './found-card.ts'
import { toLikes } from './likeness/likes.ts'
import { pairByPlace } from './matchers/by-place.ts'
import { groupBy, type Pairing, pairBest, pairByKey } from './matchers/pairing.ts'
import { withEnding } from './names.ts'

/** What an item's cards were before, by id; in the order in which they stood, the removed ones last. */
export type FormerCards = Readonly<Record<string, LockedCard>>

/**
 * The id of each card of one item: that which it had before, else `<item>-<kind>-<n>` with the
 * smallest number that no card of this item and kind ever had.
 *
 * @param cards - In the order of the page, which the result has too.
 * @param removed - The ids of cards that are no longer there.
 * @param spoken - The ids of which their author says what became of them: no other card gets one.
 * @param names - Every id in use or ever used; those given now are added.
 */
export function identifyCards(
  item: string,
  cards: readonly FoundCard[],
  formers: FormerCards,
  removed: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
  names: Set<string>,
): Map<FoundCard, string> {
  const ids = new Map<FoundCard, string>()
  for (const [kind, news] of groupBy(cards, ({ card }) => card.kind)) {
    const olds = Object.entries(formers).filter(([id]) => kindOf(id) === kind)
    const { pairs } = match(news, olds, removed, spoken)
    for (const [found, [id]] of pairs) ids.set(found, id)
    const used = new Set(olds.map(([id]) => numberOf(id)))
    for (const found of news.filter(found => !ids.has(found))) ids.set(found, claim(item, kind, used, names))
  }
  return new Map(cards.map(found => [found, ids.get(found) ?? '']))
}

type OldCard = readonly [id: string, card: LockedCard]

/**
 * A card is what it was when nothing of it changed, else when it asks the same; a removed one that
 * asks the same has returned; what is left was reworded, and is told by its words, else by its
 * place: an author who rewords a cue may leave no word of it.
 */
function match(
  news: readonly FoundCard[],
  olds: readonly OldCard[],
  removed: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
): Pairing<FoundCard, OldCard> {
  const live = olds.filter(([id]) => !removed.has(id))
  const gone = olds.filter(([id]) => removed.has(id))
  const known = matchExactly({ pairs: [], news, olds: live })
  const returned = matchExactly({ ...known, olds: gone })
  const free = known.olds.filter(([id]) => !spoken.has(id))
  return pairByPlace(matchLike({ ...returned, olds: free }), news, live)
}

function matchExactly(pairing: Pairing<FoundCard, OldCard>): Pairing<FoundCard, OldCard> {
  const sameContent = pairByKey(
    pairing,
    ({ fingerprint }) => fingerprint,
    ([, old]) => old.fingerprint,
  )
  return pairByKey(
    sameContent,
    ({ card }) => card.key,
    ([, old]) => old.key,
  )
}

/** Pairs what shares half of its words with one card, and fewer with any other. */
function matchLike(pairing: Pairing<FoundCard, OldCard>): Pairing<FoundCard, OldCard> {
  if (pairing.news.length === 0 || pairing.olds.length === 0) return pairing
  const { alike } = toLikes(
    pairing,
    ({ card }) => card.key,
    ([, old]) => old.key,
  )
  return pairBest(
    pairing,
    alike.filter(({ lead }) => lead > 0),
  )
}

function claim(item: string, kind: string, used: Set<number>, names: Set<string>): string {
  let n = 1
  while (used.has(n) || names.has(toCardId(item, kind, n))) n++
  const id = toCardId(item, kind, n)
  used.add(n)
  names.add(id)
  return id
}

function toCardId(item: string, kind: string, n: number): string {
  return withEnding(item, `-${kind}-${n}`)
}

/** `pandas-loc-follow-up-2` → `follow-up`. */
function kindOf(id: string): string | undefined {
  return /-(follow-up|[a-z]+)-\d+$/.exec(id)?.[1]
}

function numberOf(id: string): number {
  return Number(/(?<!\d)\d+$/.exec(id)?.[0])
}
