import { createHash } from 'node:crypto'
import type { Bank, Card, Item, Lock, LockedItem } from '@prepdeck/model'
import type { Message } from '@prepdeck/preview'
import type { Look } from './look.ts'

/** A question or note with all that is its own. */
export interface ItemLook {
  readonly item: Item
  readonly cards: readonly Card[]
  readonly locked: LockedItem | undefined
}

/** What a look has that the one before had not: a bank of a thousand questions is many megabytes. */
export interface Delta {
  /** The bank without its items and cards. */
  readonly head: Bank
  /** The ids of its items, in their order. */
  readonly ids: readonly string[]
  /** The items that are not as they were. */
  readonly changed: readonly ItemLook[]
  readonly messages: readonly Message[]
}

/** Looks as deltas, each to the one before. */
export function toDeltas(): (look: Look) => Delta {
  let before = new Map<string, string>()
  return ({ bank, lock, messages }) => {
    const now = new Map<string, string>()
    const changed = toItemLooks(bank, lock).filter(look => {
      const hash = createHash('sha1').update(JSON.stringify(look)).digest('base64')
      now.set(look.item.id, hash)
      return before.get(look.item.id) !== hash
    })
    before = now
    return { head: { ...bank, items: [], cards: [] }, ids: bank.items.map(({ id }) => id), changed, messages }
  }
}

/** A bank as it is put together of deltas. */
export interface Kept {
  readonly head: Bank
  /** By id, in the order of the bank. */
  readonly items: ReadonlyMap<string, ItemLook>
  readonly messages: readonly Message[]
}

/** Adds a delta to what it is one to. */
export function addDelta(kept: Kept | undefined, { head, ids, changed, messages }: Delta): Kept {
  const known = new Map([...(kept?.items ?? []), ...changed.map(look => [look.item.id, look] as const)])
  const items = new Map(ids.flatMap(id => (known.has(id) ? [[id, known.get(id) as ItemLook] as const] : [])))
  return { head, items, messages }
}

export function toBank({ head, items }: Kept): Bank {
  const looks = [...items.values()]
  return { ...head, items: looks.map(({ item }) => item), cards: looks.flatMap(({ cards }) => cards) }
}

function toItemLooks({ items, cards }: Bank, lock: Lock): ItemLook[] {
  const cardsOf = new Map<string, Card[]>(items.map(({ id }) => [id, []]))
  for (const card of cards) cardsOf.get(card.item)?.push(card)
  return items.map(item => ({ item, cards: cardsOf.get(item.id) ?? [], locked: lock.items[item.id] }))
}
