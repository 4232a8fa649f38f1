import {
  type Bank,
  type Card,
  type DraftCard,
  type DraftWithCards,
  type Item,
  type Lock,
  type LockedCard,
  type LockedItem,
  schemaOf,
} from '@prepdeck/model'
import { inOrder, propertiesOf } from './lock/property-order.ts'
import type { Present } from './present.ts'

/** The bank: the draft, with the identities and times that the lock holds. */
export function toBank(draft: DraftWithCards, present: readonly Present[], lock: Lock): Bank {
  const bank = {
    ...draft,
    $schema: schemaOf('bank').$id,
    uid: lock.uid,
    items: present.map(thing => toItem(thing, lock)),
    cards: toCards(draft, present, lock),
    retired: lock.retired,
  }
  return inOrder(bank, propertiesOf('bank'))
}

function toItem({ id, found: { item } }: Present, lock: Lock): Item {
  const { since, changed } = lock.items[id] as LockedItem
  return inOrder({ ...item, id, since, changed }, propertiesOf(item.kind))
}

/** The cards in the order of the draft. */
function toCards(draft: DraftWithCards, present: readonly Present[], lock: Lock): Card[] {
  const made = present.flatMap(({ id: item, cards }) =>
    [...cards].map(([{ card }, id]) => [card, toCard(card, id, item, lock)] as const),
  )
  const cardOf = new Map(made)
  return draft.cards.map(card => cardOf.get(card) as Card)
}

function toCard({ item: _, key, ...content }: DraftCard, id: string, item: string, lock: Lock): Card {
  const { guid, since, changed } = (lock.items[item] as LockedItem).cards[id] as LockedCard
  const card = { ...content, id, guid, item, since, changed } as Card
  return inOrder(card, propertiesOfCard(card.kind))
}

/** `follow-up` → those of `followUpCard`. */
function propertiesOfCard(kind: Card['kind']): string[] {
  return propertiesOf('card', `${kind.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Card`)
}
