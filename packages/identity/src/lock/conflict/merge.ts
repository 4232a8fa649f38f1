import type { Lock, LockedItem, Retired } from '@prepdeck/model'
import { mergeItems } from './births.ts'
import type { Refuse } from './conflict-error.ts'
import { mergeFates } from './fates.ts'
import { mergeById, mergeOrders } from './order.ts'

/**
 * The locks of two branches → one with the entries of both.
 *
 * @param refuse - Is told what cannot be decided.
 */
export function mergeLocks(ours: Lock, theirs: Lock, refuse: Refuse): Lock {
  if (ours.uid !== theirs.uid) {
    refuse(`the uid is \`${ours.uid}\` on one side and \`${theirs.uid}\` on the other`)
  }
  const retired = mergeFates(ours, theirs, refuse)
  const items = mergeById(ours.items, theirs.items, (one, other, id) => mergeItems(one, other, id, refuse))
  const lists = mergeById(ours.lists ?? {}, theirs.lists ?? {}, mergeOrders)
  return {
    lockVersion: ours.lockVersion,
    uid: ours.uid,
    items: followMoves(items, retired, refuse),
    ...(Object.keys(lists).length > 0 ? { lists } : {}),
    retired,
  }
}

/**
 * What one side renamed and the other has under its old name is one thing under the new one. What
 * went into another item has a guid of its own, and keeps its entry.
 */
function followMoves(items: Lock['items'], retired: readonly Retired[], refuse: Refuse): Lock['items'] {
  const moves = new Map(
    retired.flatMap(entry => (entry.fate === 'moved' ? [[entry.id, entry.to] as const] : [])),
  )
  const followed = new Map<string, LockedItem>(Object.entries(items))
  for (const id of moves.keys()) {
    const to = toLastName(id, moves, refuse)
    const [old, renamed] = [followed.get(id), followed.get(to)]
    if (!old || !renamed || old.guid !== renamed.guid) continue
    followed.set(to, mergeItems(renamed, old, to, refuse))
    followed.delete(id)
  }
  return Object.fromEntries(followed)
}

/** `a`, when `a` moved to `b` and `b` to `c`, → `c`. */
function toLastName(id: string, moves: ReadonlyMap<string, string>, refuse: Refuse): string {
  const names = [id]
  for (let to = moves.get(id); to !== undefined; to = moves.get(to)) {
    if (names.includes(to)) refuse(`\`${id}\` moved away on one side and back on the other`)
    names.push(to)
  }
  return names.at(-1) ?? id
}
