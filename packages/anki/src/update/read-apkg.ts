import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import type { ApkgContents, ApkgNote, ApkgNoteType, Part } from './apkg-contents.ts'
import { ApkgError } from './apkg-error.ts'
import { openApkg } from './open-apkg.ts'

/**
 * What an import goes by in an Anki package, ours or anybody's.
 *
 * @param scratch A folder to write the database in; nothing of it is left there.
 * @throws ApkgError when it is no package, or one of the newer kind.
 */
export async function readApkg(apkg: Uint8Array, scratch: string): Promise<ApkgContents> {
  const file = join(scratch, 'read.anki2')
  await writeFile(file, openApkg(apkg))
  try {
    return readCollection(file)
  } catch (cause) {
    throw new ApkgError('Unexpected database, expected an Anki collection of schema 11', { cause })
  } finally {
    await rm(file)
  }
}

function readCollection(file: string): ApkgContents {
  const database = new Database(file, { readonly: true })
  try {
    const rows = <Row>(sql: string): Row[] => database.prepare(sql).all() as Row[]
    const [col] = rows<{ models: string; decks: string }>('SELECT models, decks FROM col')
    const counts = rows<{ did: number; cards: number }>(
      'SELECT did, count(*) AS cards FROM cards GROUP BY did',
    )
    const decks: Record<string, { name: string }> = JSON.parse(col?.decks ?? '{}')
    const models: Record<string, ModelRow> = JSON.parse(col?.models ?? '{}')
    return {
      decks: counts.map(({ did }) => decks[did]?.name ?? String(did)).toSorted(),
      cards: counts.reduce((sum, { cards }) => sum + cards, 0),
      noteTypes: new Map(Object.entries(models).map(([id, model]) => [Number(id), toNoteType(model)])),
      notes: rows<NoteRow>('SELECT guid, mid, mod, tags, flds FROM notes ORDER BY id').map(toNote),
    }
  } finally {
    database.close()
  }
}

interface NoteRow {
  readonly guid: string | number
  readonly mid: number
  readonly mod: number
  readonly tags: string
  readonly flds: string
}

function toNote({ guid, mid, mod, tags, flds }: NoteRow): ApkgNote {
  return {
    guid: String(guid),
    noteType: mid,
    mod,
    tags: tags.split(' ').filter(Boolean).toSorted(),
    fields: flds.split('\x1f'),
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
