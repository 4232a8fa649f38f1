/** Pairs of what is and what was, and what is left of both. */
export interface Pairing<New, Old> {
  readonly pairs: readonly (readonly [New, Old])[]
  readonly news: readonly New[]
  readonly olds: readonly Old[]
}

/**
 * Pairs what has the same key; of several with one key, in their order. A key `undefined` pairs nothing.
 *
 * @param mayBe - What a pair must satisfy besides.
 */
export function pairByKey<New, Old extends object>(
  { pairs, news, olds }: Pairing<New, Old>,
  keyOfNew: (value: New) => string | undefined,
  keyOfOld: (value: Old) => string | undefined,
  mayBe: (value: New, old: Old) => boolean = () => true,
): Pairing<New, Old> {
  const waiting = groupBy(olds, keyOfOld)
  const found = news.flatMap(value => {
    const key = keyOfNew(value)
    const [old] = (key !== undefined && waiting.get(key)) || []
    if (key === undefined || old === undefined || !mayBe(value, old)) return []
    waiting.get(key)?.shift()
    return [[value, old] as const]
  })
  return withPairs({ pairs, news, olds }, found)
}

/**
 * Pairs the best first, each value with one other at most; of equals the first.
 *
 * @param candidates - What may be a pair, and how good a one, the most the best.
 */
export function pairBest<New, Old extends object>(
  pairing: Pairing<New, Old>,
  candidates: readonly { readonly now: New; readonly was: Old; readonly share: number }[],
): Pairing<New, Old> {
  const [news, olds] = [new Set(pairing.news), new Set(pairing.olds)]
  const found = candidates
    .toSorted((a, b) => b.share - a.share)
    .filter(({ now, was }) => news.has(now) && olds.has(was) && news.delete(now) && olds.delete(was))
  return withPairs(
    pairing,
    found.map(({ now, was }) => [now, was] as const),
  )
}

function withPairs<New, Old>(
  { pairs, news, olds }: Pairing<New, Old>,
  found: Pairing<New, Old>['pairs'],
): Pairing<New, Old> {
  const newsFound = new Set(found.map(([value]) => value))
  const oldsFound = new Set(found.map(([, old]) => old))
  return {
    pairs: [...pairs, ...found],
    news: news.filter(value => !newsFound.has(value)),
    olds: olds.filter(old => !oldsFound.has(old)),
  }
}

/** The values by key, those of one key in their order. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
