import type { Bank, Card } from '@prepdeck/model'
import { toText } from '@prepdeck/prose'
import type { AnkiNote, PlannedNote } from './anki-note.ts'
import { contentOf } from './cards/kinds.ts'
import { escapeField, toField } from './field.ts'
import { keepItemFields } from './item-fields.ts'
import { toAttribute, toReportUrl } from './links.ts'
import { type CommonField, fieldsOf } from './note-types/fields.ts'
import { toTags } from './tags.ts'

/** Notes with their text, each made as it is asked for: as HTML a bank is many times as large. */
export function* toNotes(bank: Bank, planned: readonly PlannedNote[]): Iterable<AnkiNote> {
  const ofItem = keepItemFields(bank, planned)
  for (const { card, item, id, guid, noteType, mod, deck, due, cards } of planned) {
    const [tags, fields] = [toTags(bank, card, item), toFields(bank, card, ofItem(item))]
    yield { id, guid, noteType, mod, deck, due, cards, tags, fields }
  }
}

/**
 * The values of the fields of a card, in the order of its note type. Those that nothing fills yet are empty: the list
 * of fields is frozen.
 *
 * @param ofItem - What `toItemFields` gives for its question or note.
 */
export function toFields(bank: Bank, card: Card, ofItem: Values): string[] {
  const { noteType, fields } = contentOf(card)
  const label = asksTheSame(card) ? '' : toField(card.label)
  const ofCard: Values = {
    Id: card.id,
    Label: label,
    // `Pickling · Pickling` says it twice.
    ...(label === ofItem.Topic && { Topic: '' }),
    Report: escapeField(toAttribute(toReportUrl(bank, card))),
  } satisfies Partial<Record<CommonField, string>>
  return fieldsOf(noteType).map(name => fields[name] ?? ofCard[name] ?? ofItem[name] ?? '')
}

type Values = Readonly<Record<string, string | undefined>>

/** A label that is the question itself would be read twice. */
function asksTheSame(card: Card): boolean {
  return 'prompt' in card && toText(card.label) === toText(card.prompt)
}
