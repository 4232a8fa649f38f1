import type { Bank, Card, Phrasing, Tier } from '@prepdeck/model'
import { toMarkdown } from '@prepdeck/prose'
import type { PlannedNote } from './anki-note.ts'
import { toChanges } from './changes.ts'
import { toReportUrl } from './links.ts'
import { versionOf } from './version.ts'
import { type DeckWords, deckWordsIn, wordIn } from './words/index.ts'

/**
 * What a learner reads above the deck, in Markdown, in the language of the bank. Of raw HTML Anki shows the source,
 * so there is none.
 */
export function toDeckDescription(bank: Bank, tier: Tier, notes: readonly PlannedNote[]): string {
  const words = deckWordsIn(bank.language)
  const title = toMarkdown([{ type: 'strong', children: line(bank.title) }])
  return [
    `${title}: ${words[tier]}`,
    toMarkdown(line(bank.description)),
    toList(words.inIt, toContents(bank, tier, notes, words)),
    toList(words.study, toAdvice(bank, tier, notes, words)),
    toList(words.settings, [words.retention, words.perDay, words.gather, words.bury]),
    toList(words.updates, [...toNews(bank, notes, words), words.keeps, words.replaces, words.ownLook]),
    toList(words.terms, toTerms(bank, words)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** How many notes and cards, and how many of each kind, the most frequent first. */
function toContents(bank: Bank, tier: Tier, notes: readonly PlannedNote[], words: DeckWords): string[] {
  const cards = notes.reduce((sum, note) => sum + note.cards.length, 0)
  const numbers = new Map<Card['kind'], number>()
  for (const card of bank.cards)
    if (card.tier === tier) numbers.set(card.kind, (numbers.get(card.kind) ?? 0) + 1)
  const kinds = [...numbers].toSorted(([a, some], [b, other]) => other - some || (a < b ? -1 : 1))
  return [
    toCounts([
      [words.notes, notes.length],
      [words.cards, cards],
    ]),
    toCounts(kinds.map(([kind, number]) => [words[kind], number])),
  ]
}

function toAdvice(bank: Bank, tier: Tier, notes: readonly PlannedNote[], words: DeckWords): string[] {
  const hasOpen = notes.some(note => note.noteType.key === 'open')
  const canReport = bank.cards.slice(0, 1).some(card => toReportUrl(bank, card))
  return [
    ...(hasOpen ? [words.order, words.aloud] : []),
    ...(tier === 'extra' ? [words.later] : []),
    words.suspend,
    ...(canReport ? [words.report.replace('{report}', wordIn(bank.language, 'report'))] : []),
  ]
}

function toNews(bank: Bank, notes: readonly PlannedNote[], words: DeckWords): string[] {
  const changes = toChanges(bank, notes)
  const version = versionOf(bank)
  if (!changes || !version) return []
  const news: Count[] = [
    [words.added, changes.added],
    [words.reworded, changes.reworded],
  ]
  const told = toCounts(news.filter(([, number]) => number > 0)) || words.unchanged
  return [`${wordIn(bank.language, 'version')} ${version} · ${told}`]
}

function toTerms(bank: Bank, words: DeckWords): string[] {
  const { licenses, homepage, repository } = bank
  const version = versionOf(bank)
  const where = homepage ?? repository
  return [
    ...(version ? [`${wordIn(bank.language, 'version')} ${version}`] : []),
    ...(licenses.content ? [`${words.text}: ${licenses.content}`] : []),
    ...(licenses.code ? [`${words.code}: ${licenses.code}`] : []),
    ...(where && /^https?:\/\//.test(where)
      ? [toMarkdown([{ type: 'link', url: where, children: line(where) }])]
      : []),
  ]
}

function toList(heading: string, entries: readonly string[]): string {
  return entries.length > 0 ? `**${heading}**\n\n${entries.map(entry => `- ${entry}`).join('\n')}` : ''
}

type Count = readonly [noun: string, number: number]

/** `Notes: 12 · Cards: 14`: the noun before its number needs no plural of its own. */
function toCounts(counts: readonly Count[]): string {
  return counts.map(([noun, number]) => `${noun}: ${number}`).join(' · ')
}

function line(value: string): Phrasing[] {
  return [{ type: 'text', value }]
}
