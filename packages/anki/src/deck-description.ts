import type { Bank, Card, Phrasing, Tier } from '@prepdeck/model'
import { toMarkdown } from '@prepdeck/prose'
import { toChanges } from './changes.ts'
import { toReportUrl } from './links.ts'
import type { AnkiNote } from './notes.ts'
import { versionOf } from './version.ts'

/** What a learner reads above the deck, in Markdown. Of raw HTML Anki shows the source, so there is none. */
export function toDeckDescription(bank: Bank, tier: Tier, notes: readonly AnkiNote[]): string {
  const title = toMarkdown([{ type: 'strong', children: line(bank.title) }])
  return [
    `${title}: ${intros[tier]}`,
    toMarkdown(line(bank.description)),
    toList('In it', toContents(bank, tier, notes)),
    toList('How to study', toAdvice(bank, tier, notes)),
    toList('Settings that suit it, in the deck’s options', settings),
    toList('Updates', [...toNews(bank, notes), ...updates]),
    toList('Terms', toTerms(bank)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const intros: Readonly<Record<Tier, string>> = {
  core: 'the deck that is enough by itself.',
  extra: 'predictions, pitfalls, comparisons and follow-ups, for when the core deck sits.',
}

const settings: readonly string[] = [
  'FSRS: on, desired retention 0.90',
  'New cards: 20 a day, 10 when time is short',
  '*New card gather order*: “Ascending position”, so that what decides most interviews comes first',
  '*Bury new siblings* and *Bury review siblings*: on',
]

const updates: readonly string[] = [
  'Import the newer file over this deck: what you have learnt stays.',
  'A note whose content changed is replaced as a whole, with your edits, your tags and *My notes*. Every other ' +
    'note stays as you left it.',
  'Your own look goes into the media file `_prepdeck-own.css`, which no update touches.',
]

/** How many notes of each kind, the most frequent first. */
function toContents(bank: Bank, tier: Tier, notes: readonly AnkiNote[]): string[] {
  const cards = notes.reduce((sum, note) => sum + note.cards.length, 0)
  const ofTier = bank.cards.filter(card => card.tier === tier)
  const parts = (Object.keys(nouns) as Card['kind'][])
    .map(kind => ({ kind, number: ofTier.filter(card => card.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .toSorted((a, b) => b.number - a.number)
    .map(({ kind, number }) => count(number, ...nouns[kind]))
  return [`${count(notes.length, 'note')}, ${count(cards, 'card')}: ${parts.join(', ')}`]
}

const nouns: Readonly<Record<Card['kind'], readonly [one: string, many: string]>> = {
  basic: ['question', 'questions'],
  choice: ['multiple choice', 'multiple choices'],
  fact: ['fact', 'facts'],
  'follow-up': ['follow-up', 'follow-ups'],
  open: ['open question', 'open questions'],
  pitfall: ['pitfall', 'pitfalls'],
  point: ['key point', 'key points'],
  predict: ['prediction', 'predictions'],
  row: ['comparison', 'comparisons'],
}

function toAdvice(bank: Bank, tier: Tier, notes: readonly AnkiNote[]): string[] {
  const hasOpen = notes.some(note => note.noteType.key === 'open')
  return [
    ...(hasOpen
      ? [
          'Study the whole deck: points come first, and the question they belong to when you know them.',
          'Answer an open question aloud before you turn the card, then tick what you said.',
        ]
      : []),
    ...(tier === 'extra' ? ['Begin it when most cards of the core deck are learnt.'] : []),
    'A card that says nothing to you: suspend it.',
    ...(bank.cards.slice(0, 1).some(card => toReportUrl(bank, card))
      ? ['One that is wrong: *Report a mistake*, at the end of its back.']
      : []),
  ]
}

function toNews(bank: Bank, notes: readonly AnkiNote[]): string[] {
  const changes = toChanges(bank, notes)
  if (!changes || !versionOf(bank)) return []
  const { added, reworded } = changes
  const news = [...(added ? [`${added} new`] : []), ...(reworded ? [`${reworded} reworded`] : [])]
  return [`New in version ${bank.version}: ${news.join(', ') || 'nothing in this deck'}.`]
}

function toTerms(bank: Bank): string[] {
  const { licenses, homepage, repository } = bank
  const version = versionOf(bank)
  const where = homepage ?? repository
  return [
    ...(version ? [`Version ${version}`] : []),
    ...(licenses.content ? [`Text: ${licenses.content}`] : []),
    ...(licenses.code ? [`Code: ${licenses.code}`] : []),
    ...(where && /^https?:\/\//.test(where)
      ? [toMarkdown([{ type: 'link', url: where, children: line(where) }])]
      : []),
  ]
}

function toList(heading: string, entries: readonly string[]): string {
  return entries.length > 0 ? `**${heading}**\n\n${entries.map(entry => `- ${entry}`).join('\n')}` : ''
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

function line(value: string): Phrasing[] {
  return [{ type: 'text', value }]
}
