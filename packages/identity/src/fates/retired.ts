import { type Fate, type Lock, noLongerThere, type Retired } from '@prepdeck/model'
import type { Present } from '../present.ts'
import { findMerged } from './merged.ts'

/**
 * What became of every id that is not in use.
 *
 * An item with a new file name is `moved`, and so is one that went into another; an item or a card
 * that is not there is `withdrawn` until it comes back. What its author says (`split`, or a better
 * reason) comes before that, and stays when it is said no more.
 * One that is withdrawn, or went into another, keeps its entry among the lock's items, by which it is
 * recognised; its cards go with it.
 */
export function toRetired(
  before: Lock,
  present: readonly Present[],
  authored: readonly Fate[],
  now: number,
): Retired[] {
  const retired = new Map(before.retired.map(entry => [entry.id, entry]))
  for (const id of present.flatMap(inUse)) retired.delete(id)
  for (const { id, former } of present) {
    if (former && former.id !== id) retired.set(former.id, { id: former.id, fate: 'moved', to: id, at: now })
  }
  for (const [id, to] of findMerged(before, present)) retired.set(id, { id, fate: 'moved', to, at: now })
  for (const id of vanished(before, present)) {
    if (!retired.has(id)) retired.set(id, { id, fate: 'withdrawn', reason: noLongerThere, at: now })
  }
  const live = new Set(present.flatMap(inUse))
  for (const fate of authored) {
    if (!live.has(fate.id)) retired.set(fate.id, { ...fate, at: retired.get(fate.id)?.at ?? now })
  }
  return [...retired.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function inUse({ id, cards }: Present): string[] {
  return [id, ...cards.values()]
}

/** The items of the lock that nothing was recognised as, and the cards that their items have no more. */
function vanished(before: Lock, present: readonly Present[]): string[] {
  const recognised = new Set(present.map(({ former }) => former?.id))
  const live = new Set(present.flatMap(inUse))
  return [
    ...Object.keys(before.items).filter(id => !recognised.has(id)),
    ...present.flatMap(({ former }) => Object.keys(former?.item.cards ?? {})).filter(id => !live.has(id)),
  ]
}
