import type { Lock, LockedItem, Retired } from '@prepdeck/model'
import type { History } from './history.ts'

/** One way in which a lock differs from the one before. */
export interface Change {
  readonly what: 'item' | 'card'
  readonly id: string
  /**
   * `new` · `changed` in its content · `moved` from another id · `relocated` to another file ·
   * `withdrawn` · `returned` after it was withdrawn.
   */
  readonly how: 'new' | 'changed' | 'moved' | 'relocated' | 'withdrawn' | 'returned'
  /** The id that a moved item had. */
  readonly from?: string
}

/**
 * How one lock differs from another, by the ids of the items, each followed by its cards. Nothing
 * where the two say the same.
 *
 * @param before - Absent at the first build, when everything is new.
 */
export function toChanges(before: Lock | undefined, after: Lock): Change[] {
  const formerIds = toFormerIds(before?.retired ?? [], after.retired)
  const wasGone = toIds(before?.retired ?? [])
  const isGone = toIds(after.retired)
  return Object.entries(after.items).flatMap(([id, item]): Change[] => {
    const from = formerIds.get(id)
    const former = itemOf(before, from ?? id)
    return [
      ...(from === undefined ? [] : [{ what: 'item', id, how: 'moved', from } as const]),
      ...changesOf('item', id, former, item, wasGone.has(from ?? id), isGone.has(id)),
      ...(former && former.path !== item.path ? [{ what: 'item', id, how: 'relocated' } as const] : []),
      ...Object.entries(item.cards).flatMap(([cardId, card]) =>
        changesOf('card', cardId, former?.cards[cardId], card, wasGone.has(cardId), isGone.has(cardId)),
      ),
    ]
  })
}

function changesOf(
  what: Change['what'],
  id: string,
  before: History | undefined,
  after: History,
  wasGone: boolean,
  isGone: boolean,
): Change[] {
  if (!before) return [{ what, id, how: 'new' }]
  return [
    ...(wasGone && !isGone ? [{ what, id, how: 'returned' } as const] : []),
    ...(!wasGone && isGone ? [{ what, id, how: 'withdrawn' } as const] : []),
    ...(before.fingerprint === after.fingerprint ? [] : [{ what, id, how: 'changed' } as const]),
  ]
}

/** Present id → the id that moved to it since. */
function toFormerIds(before: readonly Retired[], after: readonly Retired[]): Map<string, string> {
  const known = new Set(before.map(entry => JSON.stringify(entry)))
  const moved = after
    .filter(entry => entry.fate === 'moved')
    .filter(entry => !known.has(JSON.stringify(entry)))
  return new Map(moved.map(({ id, to }) => [to, id]))
}

function toIds(retired: readonly Retired[]): Set<string> {
  return new Set(retired.map(({ id }) => id))
}

function itemOf(lock: Lock | undefined, id: string): LockedItem | undefined {
  return lock && Object.hasOwn(lock.items, id) ? lock.items[id] : undefined
}
