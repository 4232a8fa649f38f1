import { groupBy, type Pairing, pairByKey } from './pairing.ts'

/**
 * Pairs what was reworded with what it was, by place: between two neighbours that are still known,
 * as many new ones as old ones are taken for the same, in their order; so is, where that fails,
 * all that is left, when it is as many.
 *
 *     was  A B C D        now  A X C E D        X was B; E is new
 *     was  A B            now  B X              X was A
 *
 * @param news - All the new ones in their order, also those paired already.
 * @param olds - All the old ones in theirs.
 */
export function pairByPlace<New, Old extends object>(
  pairing: Pairing<New, Old>,
  news: readonly New[],
  olds: readonly Old[],
): Pairing<New, Old> {
  const oldOf = new Map(pairing.pairs)
  const paired = new Set(oldOf.values())
  const gapOfNew = toGaps(news, value => oldOf.get(value), olds)
  const gapOfOld = toGaps(olds, old => (paired.has(old) ? old : undefined), olds)
  const inGaps = pairEqual(
    pairing,
    value => gapOfNew.get(value),
    old => gapOfOld.get(old),
  )
  return pairEqual(
    inGaps,
    () => 'all',
    () => 'all',
  )
}

/** For each value that is not known, the place of the known one before it. */
function toGaps<Value, Old>(
  values: readonly Value[],
  knownAs: (value: Value) => Old | undefined,
  olds: readonly Old[],
): Map<Value, string> {
  const places = new Map(olds.map((old, place) => [old, place]))
  const gaps = new Map<Value, string>()
  let before = -1
  for (const value of values) {
    const known = knownAs(value)
    if (known === undefined) gaps.set(value, String(before))
    else before = places.get(known) ?? before
  }
  return gaps
}

/** Pairs within the groups of which both sides have as many. */
function pairEqual<New, Old extends object>(
  pairing: Pairing<New, Old>,
  groupOfNew: (value: New) => string | undefined,
  groupOfOld: (old: Old) => string | undefined,
): Pairing<New, Old> {
  const news = groupBy(pairing.news, groupOfNew)
  const olds = groupBy(pairing.olds, groupOfOld)
  const isEqual = (group = '') => news.get(group)?.length === olds.get(group)?.length
  return pairByKey(
    pairing,
    value => (isEqual(groupOfNew(value)) ? groupOfNew(value) : undefined),
    old => groupOfOld(old),
  )
}
