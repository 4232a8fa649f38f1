import type { Bank, Item } from '@prepdeck/model'
import type { PlannedNote } from './anki-note.ts'
import { directionOf } from './direction.ts'
import { escapeField } from './field.ts'
import { toAttribute, toSourceUrl } from './links.ts'
import type { CommonField } from './note-types/fields.ts'
import { toReferences } from './references.ts'
import { versionOf } from './version.ts'

/** The fields in which all cards of an item are alike. */
export type ItemFields = Partial<Readonly<Record<CommonField, string>>>

/** What stands around the content of every card of an item. */
export function toItemFields(bank: Bank, item: Item): ItemFields {
  return {
    Role: toPlain(bank.roles.find(role => item.kind === 'question' && role.id === item.role)?.title),
    Topic: toPlain(bank.topics.find(topic => topic.id === item.topic)?.title),
    Source: escapeField(toAttribute(toSourceUrl(bank, item))),
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

/**
 * The same, made once an item: what the first card asks for waits for the others, and is let go with the last.
 * Notes are written in the order of their ids, in which the cards of an item lie far apart.
 */
export function keepItemFields(bank: Bank, notes: readonly PlannedNote[]): (item: Item) => ItemFields {
  const left = countByItem(notes)
  const kept = new Map<Item, ItemFields>()
  return item => {
    const fields = kept.get(item) ?? toItemFields(bank, item)
    const cards = (left.get(item) ?? 0) - 1
    left.set(item, cards)
    if (cards > 0) kept.set(item, fields)
    else kept.delete(item)
    return fields
  }
}

function countByItem(notes: readonly PlannedNote[]): Map<Item, number> {
  const counts = new Map<Item, number>()
  for (const { item } of notes) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Text as it is, in HTML: `a < b` → `a &lt; b`. */
function toPlain(text = ''): string {
  return escapeField(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
}
