import type { Bank, Item, Tier } from '@prepdeck/model'
import { toDeckDescription } from './deck-description.ts'
import type { AnkiNote } from './notes.ts'
import { hashOf } from './record-ids.ts'

/** A deck in `col.decks`. */
export interface Deck {
  readonly id: number
  /** With its parents: `Python Core::Data Engineer`. An import matches decks by this. */
  readonly name: string
  readonly [key: string]: unknown
}

/** `Python Core` or `Python Core (extra)`, and below it the role; an item of no role lies in the deck itself. */
export function deckNameOf(bank: Bank, tier: Tier, item: Item): string {
  const root = rootNameOf(bank, tier)
  const role = bank.roles.find(({ id }) => item.kind === 'question' && id === item.role)
  return role ? `${root}::${toLevel(role.title)}` : root
}

/** The decks that notes of a tier lie in, their parent first, and the one that every collection has. */
export function toDecks(bank: Bank, tier: Tier, notes: readonly AnkiNote[]): Deck[] {
  const root = rootNameOf(bank, tier)
  const used = new Set([root, ...notes.map(note => note.deck)])
  const mod = Math.max(...notes.map(note => note.mod))
  const description = toDeckDescription(bank, tier, notes)
  return [
    toDeck(1, 'Default', 0, ''),
    ...[...used].map(name => toDeck(idOf(bank.uid, name), name, mod, name === root ? description : '')),
  ]
}

function rootNameOf(bank: Bank, tier: Tier): string {
  return (toLevel(bank.title) || bank.id) + (tier === 'extra' ? ' (extra)' : '')
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
