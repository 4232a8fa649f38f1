import type { Bank, Phrasing, Tier } from '@prepdeck/model'
import { toMarkdown } from '@prepdeck/prose'
import type { AnkiNote } from './notes.ts'

/** What a learner reads above the deck, in Markdown. Of raw HTML Anki shows the source, so there is none. */
export function toDeckDescription(bank: Bank, tier: Tier, notes: readonly AnkiNote[]): string {
  const title = toMarkdown([{ type: 'strong', children: line(bank.title) }])
  return [
    `${title}: ${intros[tier]}`,
    toMarkdown(line(bank.description)),
    toFacts(bank, notes)
      .map(fact => `- ${fact}`)
      .join('\n'),
    settings,
    updates,
  ]
    .filter(Boolean)
    .join('\n\n')
}

const intros: Readonly<Record<Tier, string>> = {
  core: 'the deck that is enough by itself.',
  extra: 'predictions, pitfalls, comparisons and follow-ups, for when the core deck sits.',
}

const settings =
  'Settings that suit it (deck options): FSRS on · 20 new cards a day · *New card gather order* “Ascending ' +
  'position”, so that what decides most interviews comes first · *Bury new siblings* on.'

const updates =
  'To update, import the newer file: what you have learnt stays. An update replaces your own edits on notes ' +
  'whose content changed, and on no others. Your own look goes into the media file `_prepdeck-own.css`, which ' +
  'no update touches.'

function toFacts(
  { roles, licenses, version, homepage, repository }: Bank,
  notes: readonly AnkiNote[],
): string[] {
  const cards = notes.reduce((sum, note) => sum + note.cards.length, 0)
  const parts = new Set(notes.map(note => note.deck)).size
  const where = homepage ?? repository
  return [
    `${count(notes.length, 'note')}, ${count(cards, 'card')}${roles.length > 1 ? `, ${count(parts, 'part')}` : ''}`,
    `Version ${version}`,
    ...(licenses.content ? [`Text: ${licenses.content}`] : []),
    ...(licenses.code ? [`Code: ${licenses.code}`] : []),
    ...(where && /^https?:\/\//.test(where)
      ? [toMarkdown([{ type: 'link', url: where, children: line(where) }])]
      : []),
  ]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function line(value: string): Phrasing[] {
  return [{ type: 'text', value }]
}
