import type { Card, Item } from '@prepdeck/model'
import type { Snapshot } from '../snapshot.ts'
import { type Placed, placeMessages } from './placed.ts'

/** A snapshot, ready to be looked things up in. */
export interface Edition extends Snapshot {
  /** From 1; each that is shown has the next. */
  readonly revision: number
  readonly items: ReadonlyMap<string, Item>
  readonly cards: ReadonlyMap<string, Card>
  /** The cards of each item, in the order in which to learn them. */
  readonly cardsOf: ReadonlyMap<string, readonly Card[]>
  readonly placed: Placed
}

/** Looks through a snapshot once, so that a request need not. */
export function toEdition(snapshot: Snapshot, revision: number): Edition {
  const { items, cards } = snapshot.bank
  const cardsOf = new Map<string, Card[]>(items.map(({ id }) => [id, []]))
  for (const card of cards) cardsOf.get(card.item)?.push(card)
  return {
    ...snapshot,
    revision,
    items: new Map(items.map(item => [item.id, item])),
    cards: new Map(cards.map(card => [card.id, card])),
    cardsOf,
    placed: placeMessages(snapshot),
  }
}
