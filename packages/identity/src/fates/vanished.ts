import type { Bank, Fate, Lock } from '@prepdeck/model'

/** A published id that is gone, and nobody has said what became of it. */
export interface Vanished {
  readonly what: 'item' | 'card'
  readonly id: string
  /** The item: itself, or that of the card. */
  readonly item: string
}

/**
 * The ids of the last release that are no longer in use, and of which neither the lock nor the author
 * says what became of them.
 *
 * An item that was renamed, or went into another, is `moved` by itself. One that is only not there
 * may have been lost by mistake, so its author has to write its fate into `bank.yaml`. A card goes without a word where its item is still there or has a fate: whoever edits a
 * question sees its key points.
 *
 * @param authored - The fates that are written in `bank.yaml`.
 * @param before - The lock of the last build.
 * @param after - The lock as this build makes it.
 */
export function findVanished(
  published: Bank,
  bank: Bank,
  authored: readonly Fate[],
  before: Lock,
  after: Lock,
): Vanished[] {
  const used = toIds([...bank.items, ...bank.cards])
  const given = toIds([...before.retired, ...authored])
  const fates = toIds(after.retired)
  const moved = toIds(after.retired.filter(({ fate }) => fate !== 'withdrawn'))
  const goneWithItem = new Set([...fates].flatMap(id => Object.keys(after.items[id]?.cards ?? {})))
  return [
    ...published.items
      .filter(({ id }) => !used.has(id) && !given.has(id) && !moved.has(id))
      .map(({ id }): Vanished => ({ what: 'item', id, item: id })),
    ...published.cards
      .filter(({ id }) => !used.has(id) && !fates.has(id) && !goneWithItem.has(id))
      .map(({ id, item }): Vanished => ({ what: 'card', id, item })),
  ]
}

function toIds(things: readonly { readonly id: string }[]): Set<string> {
  return new Set(things.map(({ id }) => id))
}
