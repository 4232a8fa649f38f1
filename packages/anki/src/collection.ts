import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import type { Deck } from './decks.ts'
import { toModel } from './note-types/model.ts'
import type { AnkiNote } from './notes.ts'
import { indexes, tables } from './schema11.ts'
import { presets, settings } from './settings.ts'
import { toChecksum, toSortField } from './sort-field.ts'

/**
 * The bytes of `collection.anki2`: notes, their cards, and the decks they lie in.
 *
 * @param scratch A folder to write the database in; nothing of it is left there.
 */
export async function writeCollection(
  scratch: string,
  name: string,
  notes: readonly AnkiNote[],
  decks: readonly Deck[],
): Promise<Uint8Array> {
  const path = join(scratch, `${name}.anki2`)
  const database = new Database(path)
  try {
    // Pinned, for the same bytes everywhere; the file is read only when it is whole, so it needs no journal.
    database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;')
    database.exec(tables)
    insertCollection(database, notes, decks)
    insertNotes(database, notes)
    insertCards(database, notes, decks)
    database.exec(`${indexes} COMMIT;`)
  } finally {
    database.close()
  }
  const bytes = await readFile(path)
  await rm(path)
  return bytes
}

/** 2020-01-01: when a collection was made tells a learner's Anki nothing, as no card has a schedule. */
const created = 1_577_836_800

const unseen = -1 // usn: not yet synchronised

function insertCollection(
  database: Database.Database,
  notes: readonly AnkiNote[],
  decks: readonly Deck[],
): void {
  const models = [...new Set(notes.map(note => note.noteType))].map(toModel)
  const changed = Math.max(...notes.map(note => note.mod))
  insert(database, 'col', 13)(
    1, // id
    created, // crt
    changed * 1000, // mod
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
  )
}

function insertNotes(database: Database.Database, notes: readonly AnkiNote[]): void {
  const write = insert(database, 'notes', 11)
  for (const note of notes.toSorted((a, b) => a.id - b.id))
    write(
      note.id,
      note.guid,
      note.noteType.id, // mid
      note.mod,
      unseen, // usn
      note.tags.length > 0 ? ` ${note.tags.join(' ')} ` : '',
      note.fields.join('\x1f'), // flds
      toSortField(note.fields[1] ?? ''), // sfld
      toChecksum(note.fields[0] ?? ''), // csum
      0, // flags
      '', // data
    )
}

function insertCards(database: Database.Database, notes: readonly AnkiNote[], decks: readonly Deck[]): void {
  const write = insert(database, 'cards', 18)
  const deckIds = new Map(decks.map(deck => [deck.name, deck.id]))
  const cards = notes.flatMap((note, index) => note.cards.map(card => ({ ...card, note, due: index + 1 })))
  for (const { id, ord, note, due } of cards.toSorted((a, b) => a.id - b.id))
    write(
      id,
      note.id, // nid
      deckIds.get(note.deck), // did
      ord,
      note.mod,
      unseen, // usn
      0, // type: new
      0, // queue: new
      due,
      ...[0, 0, 0, 0, 0, 0, 0, 0], // ivl, factor, reps, lapses, left, odue, odid, flags
      '', // data
    )
}

function insert(
  database: Database.Database,
  table: string,
  columns: number,
): (...values: unknown[]) => unknown {
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join(', ')})`)
  return (...values) => statement.run(...values)
}

function byId<T extends { readonly id: number }>(rows: readonly T[]): Record<string, T> {
  return Object.fromEntries(rows.map(row => [row.id, row]))
}
