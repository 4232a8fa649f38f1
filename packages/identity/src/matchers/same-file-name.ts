import type { Matcher } from './matcher.ts'
import { pairByKey } from './pairing.ts'

/** A file that went to another folder is the same: `questions/a.md` → `questions/pandas/a.md`. */
export const sameFileName: Matcher = pairing =>
  pairByKey(
    pairing,
    ({ item }) => (item.id === undefined ? undefined : `${item.id}\n${fileNameOf(item.source.path)}`),
    ({ id, item }) => `${id}\n${fileNameOf(item.path)}`,
  )

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
