import type { Bank, Card, Item, Tier } from '@prepdeck/model'
import type { PlannedNote } from './anki-note.ts'
import { toDeckDescription } from './deck-description.ts'
import { hashOf } from './record-ids.ts'
import { deckWordsIn, type Word, wordIn } from './words/index.ts'

/** A deck in `col.decks`. */
export interface Deck {
  readonly id: number
  /** With its parents: `Python Core::Data Engineer`. An import matches decks by this. */
  readonly name: string
  readonly [key: string]: unknown
}

/**
 * `Python Core` or `Python Core (extra)`, below it the role, and below that the key points of questions and
 * the questions themselves, side by side: `Python Core::Data Engineer::Open questions`. So a learner on a bus
 * can take the points alone. What has no role, or is neither, lies in the deck above.
 */
export function toDeckNames(bank: Bank): (card: Card, item: Item) => string {
  const names = new Map<string, string>()
  return ({ tier, kind }, item) => {
    const role = item.kind === 'question' ? item.role : undefined
    const part = item.kind === 'question' ? parts[kind] : undefined
    const key = JSON.stringify([tier, role, part])
    const name = names.get(key) ?? toDeckName(bank, tier, role, part)
    names.set(key, name)
    return name
  }
}

function toDeckName(bank: Bank, tier: Tier, roleId: string | undefined, part: Word | undefined): string {
  const role = bank.roles.find(({ id }) => id === roleId)
  return [
    rootNameOf(bank, tier),
    ...(role ? [toLevel(role.title) || role.id] : []),
    ...(part ? [toLevel(wordIn(bank.language, part))] : []),
  ].join('::')
}

const parts: Partial<Readonly<Record<Card['kind'], Word>>> = { point: 'keyPoints', open: 'openQuestions' }

/** The decks that notes of a tier lie in, parents before children, and the one that every collection has. */
export function toDecks(bank: Bank, tier: Tier, notes: readonly PlannedNote[]): Deck[] {
  const root = rootNameOf(bank, tier)
  const used = new Set([root, ...[...new Set(notes.map(note => note.deck))].flatMap(withParents)])
  const mod = notes.reduce((latest, note) => Math.max(latest, note.mod), 0)
  const description = toDeckDescription(bank, tier, notes)
  return [
    toDeck(1, 'Default', 0, ''),
    ...[...used].map(name => toDeck(idOf(bank.uid, name), name, mod, name === root ? description : '')),
  ]
}

/** `A::B::C` → `A`, `A::B`, `A::B::C` */
function withParents(deck: string): string[] {
  const levels = deck.split('::')
  return levels.map((_, index) => levels.slice(0, index + 1).join('::'))
}

function rootNameOf(bank: Bank, tier: Tier): string {
  return (
    (toLevel(bank.title) || bank.id) + (tier === 'extra' ? ` (${deckWordsIn(bank.language).extraDeck})` : '')
  )
}

/** `C++: std::vector` → `C++: std:vector`: two colons would begin a deck inside it. */
function toLevel(title: string): string {
  return title
    .replace(/\p{Cc}/gu, ' ')
    .replace(/:{2,}/g, ':')
    .replace(/^[\s:]+|[\s:]+$/g, '')
}

/** Somewhere in 2020, in milliseconds, and always the same for the same deck of the same bank. */
function idOf(uid: string, name: string): number {
  const year = 366 * 86_400_000
  return 1_577_836_800_000 + (hashOf(`${uid}/${name}`) % year)
}

function toDeck(id: number, name: string, mod: number, desc: string): Deck {
  const never = [0, 0] // the day, and how many that day
  return {
    id,
    name,
    mod,
    usn: -1, // not yet synchronised
    collapsed: false,
    browserCollapsed: false,
    newToday: never,
    revToday: never,
    lrnToday: never,
    timeToday: never,
    dyn: 0, // not a filtered deck
    conf: 1, // the preset of the deck: the default one
    extendNew: 0,
    extendRev: 0,
    desc,
    md: true, // the description is Markdown
  }
}
