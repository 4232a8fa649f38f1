import type { List } from '../list.ts'

/** A file of questions that stand in the same lists. */
export interface Shelf {
  /** `1`, `2`, …: the name of its file in `lib/questions/`. */
  readonly name: string
  readonly ids: readonly string[]
}

/**
 * Puts each question on one shelf, so that a list loads its own questions alone and none is stored twice:
 * `a` and `b` asked of analysts, `b` and `c` of engineers → the shelves `[a]`, `[b]`, `[c]`.
 *
 * A bank without roles and topics has one shelf; no bank has more shelves than questions.
 */
export function toShelves(ids: readonly string[], lists: readonly List[]): Shelf[] {
  const pathsOf = new Map(ids.map(id => [id, [] as string[]]))
  for (const { path, ids } of lists) for (const id of ids) pathsOf.get(id)?.push(path)

  const shelves = new Map<string, string[]>()
  for (const [id, paths] of pathsOf) {
    const key = paths.join(' ')
    const shelf = shelves.get(key)
    if (shelf) shelf.push(id)
    else shelves.set(key, [id])
  }
  return [...shelves.values()].map((ids, index) => ({ name: String(index + 1), ids }))
}
