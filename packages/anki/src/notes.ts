import type { Bank, Card, Item, Tier } from '@prepdeck/model'
import { toText } from '@prepdeck/prose'
import { readDeletions } from './cards/cloze.ts'
import { contentOf } from './cards/kinds.ts'
import { deckNameOf } from './decks.ts'
import { escapeField, toField } from './field.ts'
import { toReportUrl, toSourceUrl } from './links.ts'
import { type CommonField, fieldsOf } from './note-types/fields.ts'
import type { NoteType } from './note-types/note-type.ts'
import { toRecordIds } from './record-ids.ts'
import { toTags } from './tags.ts'

/** A note as it goes into a collection, and the cards it gives. */
export interface AnkiNote {
  /** Milliseconds since 1970. */
  readonly id: number
  readonly guid: string
  readonly noteType: NoteType
  readonly tier: Tier
  /** When its present content was first released, in seconds: what an import goes by. */
  readonly mod: number
  readonly tags: readonly string[]
  /** In the order of the note type; HTML. */
  readonly fields: readonly string[]
  readonly deck: string
  /** One, or for a cloze note one a deletion. */
  readonly cards: readonly { readonly id: number; readonly ord: number }[]
}

/** The notes of a bank, one a card of its, in the order in which to learn them. */
export function toNotes(bank: Bank): AnkiNote[] {
  const items = new Map(bank.items.map(item => [item.id, item]))
  const drafts = bank.cards.map(card => toDraft(bank, card, itemOf(items, card)))
  const noteIds = toRecordIds(drafts.map(({ guid, since }) => ({ key: guid, since })))
  const cardIds = toRecordIds(
    drafts.flatMap(({ guid, since, ords }) => ords.map(ord => ({ key: `${guid}:${ord}`, since }))),
  )
  return drafts.map(({ ords, since: _, ...note }) => ({
    ...note,
    id: noteIds.get(note.guid) as number,
    cards: ords.map(ord => ({ id: cardIds.get(`${note.guid}:${ord}`) as number, ord })),
  }))
}

type Draft = Omit<AnkiNote, 'id' | 'cards'> & { readonly since: number; readonly ords: readonly number[] }

function toDraft(bank: Bank, card: Card, item: Item): Draft {
  const { noteType, fields } = contentOf(card)
  const values: Readonly<Record<string, string>> = { ...toCommonFields(bank, card, item), ...fields }
  return {
    guid: card.guid,
    noteType,
    tier: card.tier,
    mod: card.changed,
    since: card.since,
    tags: toTags(bank, card, item),
    fields: fieldsOf(noteType).map(name => values[name] ?? ''),
    deck: deckNameOf(bank, card.tier, item),
    ords: noteType.cloze ? readDeletions(fields.Text ?? '').map(number => number - 1) : [0],
  }
}

/** What stands around the content of every card. Empty ones are there for later: the list of fields is frozen. */
function toCommonFields(bank: Bank, card: Card, item: Item): Record<CommonField, string> {
  const plain = (value: string | undefined): string => (value ? toField([{ type: 'text', value }]) : '')
  return {
    Id: card.id,
    Explanation: '',
    Extra: '',
    Image: '',
    Label: asksTheSame(card) ? '' : toField(card.label),
    Role: plain(bank.roles.find(role => item.kind === 'question' && role.id === item.role)?.title),
    Topic: plain(bank.topics.find(topic => topic.id === item.topic)?.title),
    Source: escapeField(toAttribute(toSourceUrl(bank, item))),
    Report: escapeField(toAttribute(toReportUrl(bank, card))),
    Version: plain(bank.version),
  }
}

/** A label that is the question itself would be read twice. */
function asksTheSame(card: Card): boolean {
  return 'prompt' in card && toText(card.label) === toText(card.prompt)
}

/** An address, as it stands in `href="…"`. */
function toAttribute(url: string | undefined): string {
  return (url ?? '').replaceAll('&', '&amp;').replaceAll('"', '%22').replaceAll('<', '%3C')
}

function itemOf(items: ReadonlyMap<string, Item>, card: Card): Item {
  const item = items.get(card.item)
  if (!item) throw new Error(`Card ${card.id} comes from ${card.item}, which is no item of the bank`)
  return item
}
