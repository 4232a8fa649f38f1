import { keepsMost } from '../likeness/kept.ts'
import type { Like, Likes } from '../likeness/likes.ts'
import type { Former, Found, ItemPairing, Orders } from './matcher.ts'
import { groupBy, pairBest } from './pairing.ts'
import { toPlaces } from './places.ts'

/** With more unknown items than these after one neighbour, on either side, nothing stands at a like place. */
const [few, most] = [2, 20]

/**
 * Pairs what kept most of its words, and has a neighbour that it had: until nothing more is found,
 * as each one recognised is a neighbour to others.
 *
 *     was  A  What is a list?        C        now  A  What are lists?   B  C
 *
 * Where few are unknown that is enough, and all that a rewording of the rare words leaves. Where
 * many are, it must also be as like as any other, or the frame of a question would decide.
 */
export function pairInPlace(pairing: ItemPairing, likes: Likes<Found, Former>, orders: Orders): ItemPairing {
  let [before, after] = [pairing, pairOnce(pairing, likes, orders)]
  while (after.pairs.length > before.pairs.length) {
    before = after
    after = pairOnce(after, likes, orders)
  }
  return after
}

function pairOnce(pairing: ItemPairing, likes: Likes<Found, Former>, orders: Orders): ItemPairing {
  const places = toPlaces(pairing, orders)
  const [news, olds] = [byPlace(places.now), byPlace(places.was)]
  const candidates = [...news].flatMap(([place, now]) => toCandidates(now, olds.get(place) ?? [], likes))
  return pairBest(pairing, candidates)
}

/** Each at both its places, in their order. */
function byPlace<Value>(places: ReadonlyMap<Value, readonly string[]>): Map<string, Value[]> {
  const standing = [...places].flatMap(([value, both]) => both.map(place => ({ value, place })))
  const groups = groupBy(standing, ({ place }) => place)
  return new Map([...groups].map(([place, group]) => [place, group.map(({ value }) => value)]))
}

function toCandidates(
  news: readonly Found[],
  olds: readonly Former[],
  likes: Likes<Found, Former>,
): Like<Found, Former>[] {
  const size = Math.max(news.length, olds.length)
  if (size > most) return []
  return news
    .flatMap(now => olds.map(was => likes.between(now, was)))
    .filter(({ now, was, lead }) => (size <= few || lead >= 0) && keepsMost(likes.kept(now, was)))
}
