import type { Lock, LockedItem, Retired } from '@prepdeck/model'
import type { History } from '../history.ts'

/** One way in which a lock differs from the one before. */
export interface Change {
  readonly what: 'item' | 'card' | 'list'
  /** Of a list the path of its file. */
  readonly id: string
  /**
   * `new` · `changed` in its content, or a list in its order · `moved` from another id · `merged` into another item ·
   * `relocated` to another file · `withdrawn` · `returned` after it was withdrawn or merged.
   */
  readonly how: 'new' | 'changed' | 'moved' | 'merged' | 'relocated' | 'withdrawn' | 'returned'
  /** The id that a moved item had. */
  readonly from?: string
  /** The id of the item that a merged one went into. */
  readonly into?: string
}

/**
 * How one lock differs from another, by the ids of the items, each followed by its cards, and last
 * the lists. Nothing where the two say the same.
 *
 * @param before - Absent at the first build, when everything is new.
 */
export function toChanges(before: Lock | undefined, after: Lock): Change[] {
  const formerIds = toFormerIds(before, after)
  const gone = toFates(before)
  const going = toFates(after)
  const things = Object.entries(after.items).flatMap(([id, item]): Change[] => {
    const from = formerIds.get(id)
    const former = itemOf(before, from ?? id)
    return [
      ...(from === undefined ? [] : [{ what: 'item', id, how: 'moved', from } as const]),
      ...changesOf('item', id, former, item, gone.has(from ?? id), going.get(id)),
      ...(former && former.path !== item.path ? [{ what: 'item', id, how: 'relocated' } as const] : []),
      ...Object.entries(item.cards).flatMap(([cardId, card]) =>
        changesOf('card', cardId, former?.cards[cardId], card, gone.has(cardId), going.get(cardId)),
      ),
    ]
  })
  return [...things, ...changesOfLists(before?.lists ?? {}, after.lists ?? {})]
}

function changesOf(
  what: Change['what'],
  id: string,
  before: History | undefined,
  after: History,
  wasGone: boolean,
  fate: Retired | undefined,
): Change[] {
  if (!before) return [{ what, id, how: 'new' }]
  return [
    ...(wasGone && !fate ? [{ what, id, how: 'returned' } as const] : []),
    ...(!wasGone && fate ? [toLeave(what, fate)] : []),
    ...(before.fingerprint === after.fingerprint ? [] : [{ what, id, how: 'changed' } as const]),
  ]
}

function changesOfLists(before: NonNullable<Lock['lists']>, after: NonNullable<Lock['lists']>): Change[] {
  const [befores, afters] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const paths = [...new Set([...befores.keys(), ...afters.keys()])].toSorted()
  return paths.flatMap((id): Change[] => {
    const [was, now] = [befores.get(id), afters.get(id)]
    if (!was || !now) return [{ what: 'list', id, how: now ? 'new' : 'withdrawn' }]
    return was.join() === now.join() ? [] : [{ what: 'list', id, how: 'changed' }]
  })
}

function toLeave(what: Change['what'], fate: Retired): Change {
  if (fate.fate === 'moved') return { what, id: fate.id, how: 'merged', into: fate.to }
  return { what, id: fate.id, how: 'withdrawn' }
}

/** Present id → the id that moved to it since. What went into another item still has its entry. */
function toFormerIds(before: Lock | undefined, after: Lock): Map<string, string> {
  const known = new Set(before?.retired.map(entry => JSON.stringify(entry)))
  const moved = after.retired
    .filter(entry => entry.fate === 'moved')
    .filter(entry => !known.has(JSON.stringify(entry)) && !Object.hasOwn(after.items, entry.id))
  return new Map(moved.map(({ id, to }) => [to, id]))
}

function toFates(lock: Lock | undefined): Map<string, Retired> {
  return new Map(lock?.retired.map(entry => [entry.id, entry]))
}

function itemOf(lock: Lock | undefined, id: string): LockedItem | undefined {
  return lock && Object.hasOwn(lock.items, id) ? lock.items[id] : undefined
}
