import type { Bank, Card, Item } from '@prepdeck/model'
import { toText } from '@prepdeck/prose'
import type { AnkiNote } from './anki-note.ts'
import { readDeletions } from './cards/cloze.ts'
import { contentOf, noteTypeOf } from './cards/kinds.ts'
import { deckNameOf } from './decks.ts'
import { directionOf } from './direction.ts'
import { escapeField, toField } from './field.ts'
import { toReportUrl, toSourceUrl } from './links.ts'
import { type CommonField, fieldsOf } from './note-types/fields.ts'
import { toRecordIds } from './record-ids.ts'
import { toReferences } from './references.ts'
import { toTags } from './tags.ts'
import { versionOf } from './version.ts'

/**
 * The notes of a bank, one a card of its, in the order in which to learn them.
 *
 * Their tags and fields are made when they are asked for, each time anew: as HTML a bank is many times as large.
 */
export function toNotes(bank: Bank): AnkiNote[] {
  const items = new Map(bank.items.map(item => [item.id, item]))
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
    const noteType = noteTypeOf(card)
    last[tier] += 1
    return {
      ...{ id: noteIds.get(guid) as number, guid, noteType, tier, mod, since, due: last[tier] },
      deck: deckNameOf(bank, card, item),
      cards: (ords[index] ?? []).map(ord => ({ id: cardIds.get(`${guid}:${ord}`) as number, ord })),
      get tags() {
        return toTags(bank, card, item)
      },
      get fields() {
        return toFields(bank, card, item)
      },
    }
  })
}

/** The numbers of its cards: of a cloze note its deletions less one, of any other the one template. */
function ordsOf(card: Card): number[] {
  if (!noteTypeOf(card).cloze) return [0]
  return readDeletions(contentOf(card).fields.Text ?? '').map(number => number - 1)
}

/** The values of the fields of a card, in the order of its note type. */
export function toFields(bank: Bank, card: Card, item: Item): string[] {
  const { noteType, fields } = contentOf(card)
  const values: Readonly<Record<string, string>> = { ...toCommonFields(bank, card, item), ...fields }
  return fieldsOf(noteType).map(name => values[name] ?? '')
}

/** What stands around the content of every card. Empty ones are there for later: the list of fields is frozen. */
function toCommonFields(bank: Bank, card: Card, item: Item): Record<CommonField, string> {
  return {
    ...empty,
    Id: card.id,
    Label: asksTheSame(card) ? '' : toField(card.label),
    Role: toPlain(bank.roles.find(role => item.kind === 'question' && role.id === item.role)?.title),
    Topic: toPlain(bank.topics.find(topic => topic.id === item.topic)?.title),
    Source: escapeField(toAttribute(toSourceUrl(bank, item))),
    Report: escapeField(toAttribute(toReportUrl(bank, card))),
    References: toReferences(item),
    Version: toPlain(versionOf(bank)),
    Language: bank.language,
    Direction: directionOf(bank.language),
    ...(item.kind === 'question' && {
      Difficulty: String(item.difficulty ?? ''),
      Importance: item.importance ?? '',
    }),
  }
}

/** The fields that an explanation or a later release fills. */
const empty = {
  Explanation: '',
  Hint: '',
  Extra: '',
  Image: '',
  Audio: '',
  Related: '',
  Difficulty: '',
  Importance: '',
  'Spare 1': '',
  'Spare 2': '',
  'Spare 3': '',
  'My notes': '',
}

/** A label that is the question itself would be read twice. */
function asksTheSame(card: Card): boolean {
  return 'prompt' in card && toText(card.label) === toText(card.prompt)
}

/** Text as it is, in HTML: `a < b` → `a &lt; b`. */
function toPlain(text = ''): string {
  return escapeField(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
}

/** An address, as it stands in `href="…"`. */
function toAttribute(url = ''): string {
  return url.replaceAll('&', '&amp;').replaceAll('"', '%22').replaceAll('<', '%3C')
}

function itemOf(items: ReadonlyMap<string, Item>, card: Card): Item {
  const item = items.get(card.item)
  if (!item) throw new Error(`Card ${card.id} comes from ${card.item}, which is no item of the bank`)
  return item
}
