import type { Matcher } from './matcher.ts'
import { groupBy, pairByKey } from './pairing.ts'

/** A file that held one item and still holds one, after which it is named, holds the same one. */
export const sameFile: Matcher = pairing => {
  const news = groupBy(pairing.news, ({ item }) => item.source.path)
  const olds = groupBy(pairing.olds, ({ item }) => item.path)
  const isAlone = (path: string) => news.get(path)?.length === 1 && olds.get(path)?.length === 1
  return pairByKey(
    pairing,
    ({ item }) => (item.id !== undefined && isAlone(item.source.path) ? item.source.path : undefined),
    ({ item }) => item.path,
  )
}
