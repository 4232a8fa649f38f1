import Database from 'libsql'
import type { AnkiNote } from './anki-note.ts'
import type { Deck } from './decks.ts'
import type { Model } from './note-types/model.ts'
import { toRows } from './rows.ts'
import { indexes, tables } from './schema11.ts'
import { presets, settings } from './settings.ts'
import { toChecksum, toSortField } from './sort-field.ts'

/** What goes into a collection. */
export interface CollectionContents {
  readonly models: readonly Model[]
  readonly decks: readonly Deck[]
  /** When anything in it last changed, in seconds. */
  readonly mod: number
  /** The smallest id first, so that each page is filled at once. Walked through once, one at a time. */
  readonly notes: Iterable<AnkiNote>
}

/** Writes `collection.anki2`: notes, their cards, and the decks they lie in. */
export function writeCollection(file: string, contents: CollectionContents): void {
  const database = new Database(file)
  try {
    database.exec(pragmas)
    database.exec(tables)
    insertCollection(database, contents)
    insertCards(database, insertNotes(database, contents))
    database.exec(`${indexes} COMMIT;`)
  } finally {
    database.close()
  }
}

/** The size is pinned, for the same bytes everywhere; nobody reads the file before it is whole. */
const pragmas = `
PRAGMA page_size = 16384;        -- a quarter of the calls, and less between notes than in pages of 4096
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA temp_store = MEMORY;      -- what sorts the indexes
BEGIN;
`

/** 2020-01-01: when a collection was made tells a learner's Anki nothing, as no card has a schedule. */
const created = 1_577_836_800

function insertCollection(database: Database.Database, { models, decks, mod }: CollectionContents): void {
  const rows = toRows(database, 'col', '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?')
  rows.add([
    1, // id
    created, // crt
    mod * 1000, // mod
    created * 1000, // scm
    11, // ver
    0, // dty
    0, // usn
    0, // ls: never
    JSON.stringify(settings), // conf
    JSON.stringify(byId(models)), // models
    JSON.stringify(byId(decks)), // decks
    JSON.stringify(presets), // dconf
    '{}', // tags
  ])
  rows.end()
}

/** Writes the notes, and gives the cards, which have an order of their own: six numbers each, one after another. */
function insertNotes(database: Database.Database, { notes, decks }: CollectionContents): number[] {
  // id, guid, mid, mod, usn: not yet synchronised, tags, flds, sfld, csum, flags, data
  const rows = toRows(database, 'notes', "?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ''")
  const deckIds = new Map(decks.map(deck => [deck.name, deck.id]))
  // All cards are in memory, and as objects they would take three times as much of it.
  const cards: number[] = []
  for (const note of notes) {
    const { id, guid, noteType, mod, tags, fields, due } = note
    rows.add([
      id,
      guid,
      noteType.id,
      mod,
      tags.length > 0 ? ` ${tags.join(' ')} ` : '',
      fields.join('\x1f'),
      toSortField(fields[1] ?? ''),
      toChecksum(fields[0] ?? ''),
    ])
    const deck = deckIds.get(note.deck) as number
    for (const { id: card, ord } of note.cards) cards.push(card, id, deck, ord, mod, due)
  }
  rows.end()
  return cards
}

function insertCards(database: Database.Database, cards: readonly number[]): void {
  // id, nid, did, ord, mod, usn: not yet synchronised, type and queue: new, due,
  // ivl, factor, reps, lapses, left, odue, odid, flags, data
  const rows = toRows(database, 'cards', "?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ''")
  for (const at of placesById(cards)) rows.add(cards.slice(at, at + 6))
  rows.end()
}

/** Where each card begins, the smallest id first. */
function placesById(cards: readonly number[]): number[] {
  const places = Array.from({ length: cards.length / 6 }, (_, card) => card * 6)
  return places.sort((a, b) => (cards[a] as number) - (cards[b] as number))
}

function byId<T extends { readonly id: number }>(rows: readonly T[]): Record<string, T> {
  return Object.fromEntries(rows.map(row => [row.id, row]))
}
