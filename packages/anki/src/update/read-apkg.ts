import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import type { ApkgContents, ApkgNote, ApkgNoteType, Part } from './apkg-contents.ts'
import { ApkgError } from './apkg-error.ts'
import { checkCollection, type Rows } from './check-collection.ts'
import { openApkg } from './open-apkg.ts'

/**
 * What an import goes by in an Anki package, ours or anybody's.
 *
 * @param apkg The path of the package.
 * @param scratch A folder to write the database in; nothing of it is left there.
 * @throws ApkgError when it is no package, or one of the newer kind, or larger than any deck.
 */
export async function readApkg(apkg: string, scratch: string): Promise<ApkgContents> {
  const file = join(scratch, 'read.anki2')
  try {
    await openApkg(apkg, file)
    return readCollection(file)
  } finally {
    await rm(file, { force: true })
  }
}

function readCollection(file: string): ApkgContents {
  const database = new Database(file, { readonly: true })
  const rows = <Row>(sql: string): Row[] => database.prepare(sql).all() as Row[]
  try {
    checkCollection(rows)
    return toContents(rows)
  } catch (cause) {
    if (cause instanceof ApkgError) throw cause
    throw new ApkgError('Unexpected database, expected an Anki collection of schema 11', { cause })
  } finally {
    database.close()
  }
}

function toContents(rows: Rows): ApkgContents {
  const [col] = rows<{ models: ArrayBuffer; decks: ArrayBuffer }>(
    `SELECT ${bytesOf('models', 'decks')} FROM col`,
  )
  const counts = rows<{ did: number; cards: number }>(
    'SELECT CAST(did AS INTEGER) AS did, count(*) AS cards FROM cards GROUP BY 1',
  )
  const decks: Record<string, { name: string }> = JSON.parse(col ? textOf(col.decks) : '{}')
  const models: Record<string, ModelRow> = JSON.parse(col ? textOf(col.models) : '{}')
  return {
    decks: counts.map(({ did }) => decks[did]?.name ?? String(did)).toSorted(),
    cards: counts.reduce((sum, { cards }) => sum + cards, 0),
    noteTypes: new Map(Object.entries(models).map(([id, model]) => [Number(id), toNoteType(model)])),
    notes: rows<NoteRow>(
      `SELECT ${numbersOf('mid', 'mod')}, ${bytesOf('guid', 'tags', 'flds')} FROM notes ORDER BY id`,
    ).map(toNote),
  }
}

/** A column may hold anything, whatever its table says. */
function numbersOf(...columns: readonly string[]): string {
  return columns.map(column => `CAST(${column} AS INTEGER) AS ${column}`).join(', ')
}

/** Text as bytes: where those are no UTF-8, libsql would end the program. */
function bytesOf(...columns: readonly string[]): string {
  return columns.map(column => `CAST(${column} AS BLOB) AS ${column}`).join(', ')
}

/** What is no UTF-8 becomes U+FFFD. */
function textOf(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('utf8')
}

interface NoteRow {
  readonly guid: ArrayBuffer
  readonly mid: number
  readonly mod: number
  readonly tags: ArrayBuffer
  readonly flds: ArrayBuffer
}

function toNote({ guid, mid, mod, tags, flds }: NoteRow): ApkgNote {
  return {
    guid: textOf(guid),
    noteType: mid,
    mod,
    tags: textOf(tags).split(' ').filter(Boolean).toSorted(),
    fields: textOf(flds).split('\x1f'),
  }
}

interface ModelRow {
  readonly id: number | string
  readonly name: string
  readonly mod: number
  readonly css?: string
  readonly flds: readonly PartRow[]
  readonly tmpls: readonly PartRow[]
}

interface PartRow {
  readonly id?: number | null
  readonly name: string
  readonly ord: number
}

function toNoteType({ id, name, mod, css = '', flds, tmpls }: ModelRow): ApkgNoteType {
  const parts = (rows: readonly PartRow[]) => rows.toSorted((a, b) => a.ord - b.ord).map(toPart)
  return { id: Number(id), name, mod, css, fields: parts(flds), templates: parts(tmpls) }
}

function toPart({ id, name, ...rest }: PartRow): Part {
  return { id: id ?? undefined, name, rest: JSON.stringify(rest) }
}
