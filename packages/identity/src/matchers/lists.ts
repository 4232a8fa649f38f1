import type { DraftItem, Lock } from '@prepdeck/model'
import type { Present } from '../present.ts'
import type { Lists } from './neighbours.ts'
import { groupBy } from './pairing.ts'

/** The file in which an item stands among others: where it is listed, else where it is written. */
export function listOf(item: DraftItem): string {
  return ('listed' in item ? item.listed?.path : undefined) ?? item.source.path
}

/** The lists that the lock remembers, of the items that it has. */
export function toFormerLists<Former>(lock: Lock, formers: ReadonlyMap<string, Former>): Lists<Former> {
  const lists = Object.entries(lock.lists ?? {})
  return new Map(lists.map(([path, ids]) => [path, ids.flatMap(id => formers.get(id) ?? [])]))
}

/**
 * What to remember of the order of the items: of each file that lists one without a file of its own.
 *
 * One whose file names it is known by that, so where all have one the order is nothing to remember,
 * and a new order no change of the lock.
 */
export function toLockedLists(present: readonly Present[]): Pick<Lock, 'lists'> {
  const lists = [...groupBy(present, ({ found }) => listOf(found.item))].filter(([, things]) =>
    things.some(({ found }) => found.item.id === undefined),
  )
  if (lists.length === 0) return {}
  return { lists: Object.fromEntries(lists.map(([path, things]) => [path, things.map(({ id }) => id)])) }
}
