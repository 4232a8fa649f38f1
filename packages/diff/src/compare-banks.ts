import type { Bank, BankDiff, BankSide } from '@prepdeck/model'
import { toBump } from './bump.ts'
import { toCardChanges } from './cards.ts'
import { toItemChanges } from './items.ts'
import { toNameChanges } from './names.ts'

/**
 * What the step from one release of a bank to the next does to those who have the older one.
 *
 * @param old - As it was published.
 * @param now - As it is.
 */
export function compareBanks(old: Bank, now: Bank): BankDiff {
  const items = toItemChanges(old, now)
  const cards = toCardChanges(old, now)
  return {
    kind: 'bank',
    old: toSide(old),
    new: toSide(now),
    bump: toBump(old, now),
    kept: { items: countKept(now.items, items), cards: countKept(now.cards, cards) },
    names: toNameChanges(old, now),
    items,
    cards,
  }
}

function toSide({ id, title, version, items, cards }: Bank): BankSide {
  return { id, title, version, items: items.length, cards: cards.length }
}

/** Those of the new bank that no change names. */
function countKept(present: readonly { readonly id: string }[], changes: readonly { readonly id: string }[]) {
  const changed = new Set(changes.map(({ id }) => id))
  return present.filter(({ id }) => !changed.has(id)).length
}
