import type { Bank, Card, Item } from '@prepdeck/model'
import type { PlannedNote } from './anki-note.ts'
import { readDeletions } from './cards/cloze.ts'
import { contentOf, noteTypeOf } from './cards/kinds.ts'
import { toDeckNames } from './decks.ts'
import { toRecordIds } from './record-ids.ts'

/** The notes of a bank, one a card of its, in the order in which to learn them. */
export function toPlannedNotes(bank: Bank): PlannedNote[] {
  const items = new Map(bank.items.map(item => [item.id, item]))
  const deckNameOf = toDeckNames(bank)
  const ords = bank.cards.map(ordsOf)
  const noteIds = toRecordIds(bank.cards.map(({ guid, since }) => ({ key: guid, since })))
  const cardIds = toRecordIds(
    bank.cards.flatMap(({ guid, since }, index) =>
      (ords[index] ?? []).map(ord => ({ key: `${guid}:${ord}`, since })),
    ),
  )
  const last = { core: 0, extra: 0 }
  return bank.cards.map((card, index) => {
    const { guid, tier, changed: mod, since } = card
    const item = itemOf(items, card)
    last[tier] += 1
    return {
      id: noteIds.get(guid) as number,
      guid,
      noteType: noteTypeOf(card),
      tier,
      mod,
      since,
      deck: deckNameOf(card, item),
      due: last[tier],
      cards: (ords[index] ?? []).map(ord => ({ id: cardIds.get(`${guid}:${ord}`) as number, ord })),
      card,
      item,
    }
  })
}

/** The numbers of its cards: of a cloze note its deletions less one, of any other the one template. */
function ordsOf(card: Card): readonly number[] {
  if (!noteTypeOf(card).cloze) return one
  return readDeletions(contentOf(card).fields.Text ?? '').map(number => number - 1)
}

const one = [0]

function itemOf(items: ReadonlyMap<string, Item>, card: Card): Item {
  const item = items.get(card.item)
  if (!item) throw new Error(`Card ${card.id} comes from ${card.item}, which is no item of the bank`)
  return item
}
