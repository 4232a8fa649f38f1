import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bank, checkShape, exampleOf } from '@prepdeck/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderAnki } from '../render.ts'
import type { ApkgContents } from './apkg-contents.ts'
import { compareDecks } from './compare-decks.ts'
import { readApkg } from './read-apkg.ts'

let scratch: string
let old: ApkgContents

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'prepdeck-anki-'))
  old = await deckOf({})
})
afterAll(() => rm(scratch, { recursive: true }))

/** The core deck of the example bank, changed, as it is read again. */
async function deckOf(change: Partial<Bank>): Promise<ApkgContents> {
  const [core] = await renderAnki({ ...exampleOf('bank'), ...change }, { scratch })
  const chunks: Uint8Array[] = []
  if (core?.contents instanceof Uint8Array) chunks.push(core.contents)
  else for await (const chunk of core?.contents ?? []) chunks.push(chunk)
  const file = join(scratch, 'deck.apkg')
  await writeFile(file, Buffer.concat(chunks))
  try {
    return await readApkg(file, scratch)
  } finally {
    await rm(file)
  }
}

/** The cards with one of them changed. */
function withCard(id: string, change: object): Bank['cards'] {
  return exampleOf('bank').cards.map(card =>
    card.id === id ? { ...card, ...change } : card,
  ) as Bank['cards']
}

const later = 1_800_000_000
const cue = [{ type: 'text' as const, value: 'What may change?' }]

test('a package is read as it was written, and nothing is left in the scratch folder', async () => {
  expect(old).toMatchObject({
    decks: expect.arrayContaining(['Lists and Tuples']),
    cards: 11,
  })
  expect(old.notes.find(({ guid }) => guid === 'oYcRpAatpdCC')).toMatchObject({
    mod: 1_788_253_200,
    fields: expect.arrayContaining(['list-vs-tuple-point-1', 'What can change after creation?']),
  })
  expect(await readdir(scratch)).toEqual([])
})

test('a package that is imported again is all duplicates', () => {
  const diff = compareDecks(old, old)
  expect(diff.log).toEqual({ new: 0, updated: 0, duplicate: 11, conflicting: 0 })
  expect(diff).toMatchObject({ withdrawn: 0, noteTypes: [], notes: [] })
  expect(checkShape('diff', diff)).toEqual([])
})

test('a correction with a later time updates its note', async () => {
  const diff = compareDecks(
    old,
    await deckOf({ cards: withCard('list-vs-tuple-point-1', { cue, changed: later }) }),
  )
  expect(diff.log).toEqual({ new: 0, updated: 1, duplicate: 10, conflicting: 0 })
  expect(diff.notes).toEqual([
    {
      guid: 'oYcRpAatpdCC',
      id: 'list-vs-tuple-point-1',
      noteType: 'Prepdeck Question',
      title: 'What may change?',
      how: 'updated',
      fields: ['Prompt'],
    },
  ])
  expect(checkShape('diff', diff)).toEqual([])
})

test('a difference with no later time is held back', async () => {
  const diff = compareDecks(
    old,
    await deckOf({ cards: withCard('list-vs-tuple-point-1', { cue, tags: ['new'] }) }),
  )
  expect(diff.log).toEqual({ new: 0, updated: 0, duplicate: 11, conflicting: 0 })
  expect(diff.notes).toMatchObject([{ how: 'held', fields: ['Prompt', 'Tags'] }])
})

test('what is in one package only is new or withdrawn', async () => {
  const without = await deckOf({ cards: exampleOf('bank').cards.filter(({ item }) => item !== 'slicing') })
  const ids = ['slicing-follow-up-1', 'slicing-point-1']
  expect(compareDecks(without, old)).toMatchObject({
    log: { new: 2, updated: 0, duplicate: 9, conflicting: 0 },
    notes: ids.map(id => ({ id, how: 'new' })),
  })
  expect(compareDecks(old, without)).toMatchObject({
    log: { new: 0, updated: 0, duplicate: 9, conflicting: 0 },
    withdrawn: 2,
    notes: ids.map(id => ({ id, how: 'withdrawn' })),
  })
})

/** The package with its first note type changed. */
function withNoteType(change: object): ApkgContents {
  const [first] = [...old.noteTypes.values()].filter(({ name }) => name === 'Prepdeck Choice')
  if (!first) throw new Error('Missing note type')
  return { ...old, noteTypes: new Map(old.noteTypes).set(first.id, { ...first, ...change }) }
}

test('templates and styles follow only when their note type is later', () => {
  expect(compareDecks(old, withNoteType({ css: '', mod: later * 2 })).noteTypes).toMatchObject([
    { name: 'Prepdeck Choice', how: 'updated', parts: ['styles'] },
  ])
  expect(compareDecks(old, withNoteType({ css: '' })).noteTypes).toMatchObject([{ how: 'held' }])
})

test('another field makes the notes of its type conflict, another name for it does not', () => {
  const field = { id: undefined, name: 'Another', rest: '{}' }
  const { fields = [] } = [...old.noteTypes.values()].find(({ name }) => name === 'Prepdeck Choice') ?? {}
  expect(compareDecks(old, withNoteType({ fields: [...fields, field] }))).toMatchObject({
    log: { new: 0, updated: 0, duplicate: 10, conflicting: 1 },
    noteTypes: [{ how: 'conflicting', parts: ['fields'] }],
    notes: [{ how: 'conflicting', reason: 'The fields or templates of its note type are others.' }],
  })
  const renamed = withNoteType({ fields: fields.map(field => ({ ...field, name: `${field.name} 2` })) })
  expect(compareDecks(old, renamed).log).toMatchObject({ conflicting: 0 })
})

test('a note that changed its note type conflicts', () => {
  const changed = { ...old, notes: old.notes.map(note => ({ ...note, noteType: 1, mod: later })) }
  expect(compareDecks(old, changed).log).toEqual({ new: 0, updated: 0, duplicate: 0, conflicting: 11 })
})
