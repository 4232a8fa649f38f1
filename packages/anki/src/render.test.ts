import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bank, exampleOf } from '@prepdeck/model'
import { strFromU8, unzipSync } from 'fflate'
import Database from 'libsql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderAnki } from './index.ts'

const bank = exampleOf('bank')
let scratch: string

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'prepdeck-anki-'))
})
afterAll(() => rm(scratch, { recursive: true }))

test('a bank gives a package a tier and leaves nothing in the scratch folder', async () => {
  const artifacts = await renderAnki(bank, { scratch })
  expect(artifacts.map(({ path }) => path)).toEqual([
    'anki/lists-and-tuples.apkg',
    'anki/lists-and-tuples-extra.apkg',
  ])
  expect(await readdir(scratch)).toEqual([])
})

test('a tier without cards gives no package, nor does a bank without any', async () => {
  const core = bank.cards.filter(card => card.tier === 'core')
  const paths = async (cards: Bank['cards']) =>
    (await renderAnki({ ...bank, cards }, { scratch })).map(({ path }) => path)
  expect(await paths(core)).toEqual(['anki/lists-and-tuples.apkg'])
  expect(await paths([])).toEqual([])
})

test('the same bank gives the same bytes', async () => {
  const [first, second] = [
    await renderAnki(bank, { scratch }),
    await renderAnki(exampleOf('bank'), { scratch }),
  ]
  expect(first).toEqual(second)
})

test('a package holds the database and the empty file for a learner’s own styles', async () => {
  const entries = await readPackage(bank)
  expect(Object.keys(entries)).toEqual(['0', 'collection.anki2', 'media'])
  expect(strFromU8(entries.media as Uint8Array)).toBe('{"0":"_prepdeck-own.css"}')
  expect(entries['0']).toHaveLength(0)
})

test('the database is a collection of schema 11, with the tables and indexes of one', async () => {
  const rows = await query(bank, 'SELECT name FROM sqlite_schema ORDER BY type, name')
  expect(rows.map(({ name }) => name)).toEqual([
    ...['ix_cards_nid', 'ix_cards_sched', 'ix_cards_usn', 'ix_notes_csum', 'ix_notes_usn'],
    ...['ix_revlog_cid', 'ix_revlog_usn'],
    ...['cards', 'col', 'graves', 'notes', 'revlog'],
  ])
  const [col] = await query(bank, 'SELECT * FROM col')
  expect(col).toMatchObject({ id: 1, ver: 11, tags: '{}', mod: 1_795_165_200_000 })
  const models = Object.values(JSON.parse(String(col?.models)) as Record<string, object>)
  expect(models.map(model => (model as { name: string }).name)).toEqual([
    'Prepdeck Question',
    'Prepdeck Choice',
    'Prepdeck Open Question',
  ])
  for (const model of models)
    for (const key of ['id', 'name', 'type', 'mod', 'usn', 'sortf', 'did', 'tmpls', 'flds', 'css'])
      expect(model).toHaveProperty(key)
})

test('a note carries the guid of its card and the time of its content', async () => {
  const [note] = await query(bank, "SELECT * FROM notes WHERE guid = 'oYcRpAatpdCC'")
  expect(note).toMatchObject({
    mod: 1_788_253_200,
    usn: -1,
    sfld: 'What can change after creation?',
    csum: 261_777_237, // echo -n list-vs-tuple-point-1 | sha1sum: 0f9a6c55…
  })
  expect(String(note?.tags)).toMatch(/^ prepdeck::also::data-engineer .* prepdeck::topic::python::tuples $/)
  expect(String(note?.flds).split('\x1f').slice(0, 4)).toEqual([
    'list-vs-tuple-point-1',
    'What can change after creation?',
    '',
    '<p>A list can grow, shrink and have its items replaced. A tuple keeps the same items for as long as it exists.</p>',
  ])
})

test('cards are new, and due in the order of the bank within their file', async () => {
  const rows = await query(
    bank,
    'SELECT guid, due, type, queue FROM cards JOIN notes ON notes.id = nid ORDER BY due',
  )
  const core = bank.cards.filter(card => card.tier === 'core')
  expect(rows).toEqual(core.map(({ guid }, index) => ({ guid, due: index + 1, type: 0, queue: 0 })))
})

test('a fact gives a card for each of its gaps', async () => {
  const rows = await query(
    bank,
    "SELECT ord FROM cards JOIN notes ON notes.id = nid WHERE guid = 'p6eLbU0TiXVM' ORDER BY ord",
    'lists-and-tuples-extra',
  )
  expect(rows).toEqual([{ ord: 0 }, { ord: 1 }])
})

test('ids are unique over both packages', async () => {
  const ids: unknown[] = []
  for (const name of ['lists-and-tuples', 'lists-and-tuples-extra'])
    for (const table of ['notes', 'cards'])
      ids.push(
        ...(await query(bank, `SELECT '${table}' || id AS id FROM ${table}`, name)).map(({ id }) => id),
      )
  expect(ids).toHaveLength(19 + 20)
  expect(new Set(ids).size).toBe(ids.length)
})

async function readPackage(bank: Bank, name = 'lists-and-tuples'): Promise<Record<string, Uint8Array>> {
  const artifacts = await renderAnki(bank, { scratch })
  return unzipSync(artifacts.find(({ path }) => path === `anki/${name}.apkg`)?.contents as Uint8Array)
}

async function query(bank: Bank, sql: string, name?: string): Promise<Record<string, unknown>[]> {
  const path = join(scratch, 'read.anki2')
  await writeFile(path, (await readPackage(bank, name))['collection.anki2'] as Uint8Array)
  const database = new Database(path, { readonly: true })
  try {
    return database.prepare(sql).all() as Record<string, unknown>[]
  } finally {
    database.close()
    await rm(path)
  }
}
