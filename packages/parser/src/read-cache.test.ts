import { readdirSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { FoundFile } from './media/read-picture.ts'
import { type Parsed, parse } from './parse.ts'
import { type ReadCache, toReadCache } from './read-cache.ts'

type Files = Readonly<Record<string, string>>

/** What a run gives: the draft, the messages, and where the first parts of each item were written. */
function run(files: Files, cache?: ReadCache, findPicture?: (path: string) => FoundFile) {
  const all = Object.entries(files).map(([path, value]) => new VFile({ path, value: Buffer.from(value) }))
  const config = all.find(({ path }) => path === 'bank.yaml')
  const parsed = parse({
    config,
    files: all.filter(({ path }) => path.endsWith('.md')),
    exists: path => path in files,
    name: 'notes',
    ...(cache ? { cache } : {}),
    ...(findPicture ? { findPicture } : {}),
  })
  const messages = all.flatMap(file =>
    file.messages.map(({ message, ruleId, place, fatal, note }) => ({
      path: file.path,
      message,
      ruleId,
      place,
      fatal,
      note,
    })),
  )
  return { draft: parsed.draft, messages, places: placesIn(parsed) }
}

function placesIn({ draft, places }: Parsed) {
  return ['/items/0/prompt/0', '/items/0/answer/body/0', '/items/1/prompt/0', '/items/1/title/0'].map(
    pointer => places.at(draft, pointer),
  )
}

/** Counts what a cache could not give; what it gives comes out of JSON, as from a disk. */
function watched(): ReadCache & { readonly read: string[] } {
  const cache = toReadCache()
  const read: string[] = []
  return {
    read,
    get: key => {
      const reading = cache.get(key)
      return reading && JSON.parse(JSON.stringify(reading))
    },
    set: (key, reading) => {
      read.push(key.path)
      cache.set(key, reading)
    },
  }
}

const found: Files = {
  'README.md': '# Python\n\n- [Lists](lists.md)\n- [Sets](sets.md)\n',
  'lists.md':
    '# Lists\n\n## Basics\n\n### 1. What is a list?\n\nA row of references, see [sets](sets.md#what).\n\n### 3. What is a tuple?\n\nTODO\n',
  'sets.md':
    '# Sets\n\n## What is a set?\n\nâœ… Hashed, â€œfastâ€\u009d.\n\n## Why is it fast?\n\n![A hash](hash.png)\n',
}

const folder = new URL('../../../tests/banks/lists/', import.meta.url)
const authored: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /^[^.]+\.(?:md|yaml)$/.test(path))
    .map(path => [path, readFileSync(new URL(path, folder), 'utf8')]),
)

test.each([
  ['notes that nobody prepared', found],
  ['a bank', authored],
  [
    'a bank with faults',
    { ...authored, 'questions/list.md': '# A list\n\n<b>No</b> section, [no link](a.md)\n' },
  ],
])('from the cache %s come out as if they were read anew, their messages and places too', (_, files) => {
  const cache = watched()
  const anew = run(files)
  expect(run(files, cache)).toEqual(anew)
  const read = cache.read.length
  expect(read).toBeGreaterThan(1)
  expect(run(files, cache)).toEqual(anew)
  expect(cache.read).toHaveLength(read)
})

test('the file that changed is read anew, and no other', () => {
  const cache = watched()
  run(found, cache)
  const changed = { ...found, 'sets.md': `${found['sets.md']}\n## When is it slow?\n\nNever.\n` }
  expect(run(changed, cache)).toEqual(run(changed))
  expect(cache.read).toEqual(['README.md', 'lists.md', 'sets.md', 'sets.md'])
})

test('a link whose target came or went is contents or is none, whatever the cache holds', () => {
  const cache = toReadCache()
  run(found, cache)
  const { 'sets.md': _, ...fewer } = found
  expect(run(fewer, cache)).toEqual(run(fewer))
  expect(run(found, cache)).toEqual(run(found))
})

test('another configuration gives another draft of the same files', () => {
  const cache = toReadCache()
  run(authored, cache)
  const changed = {
    ...authored,
    'bank.yaml': `${authored['bank.yaml']}`.replace(/^title: .*/m, 'title: Other'),
  }
  expect(run(changed, cache)).toEqual(run(changed))
  expect(run(changed, cache).draft?.title).toBe('Other')
  const { 'bank.yaml': __, ...none } = authored
  expect(run(none, cache)).toEqual(run(none))
  expect(run(authored, cache)).toEqual(run(authored))
})

test('a picture that changed is carried as it is now', () => {
  const cache = toReadCache()
  const picture = (fill: string) => (): FoundFile => ({
    kind: 'bytes',
    bytes: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path fill="${fill}" d="M0 0h1v1z"/></svg>`,
    ),
  })
  const files = { 'sets.md': `${found['sets.md']}`.replace('hash.png', 'hash.svg') }
  const red = run(files, cache, picture('red'))
  expect(red.draft?.media).toHaveLength(1)
  const blue = run(files, cache, picture('blue'))
  expect(blue).toEqual(run(files, undefined, picture('blue')))
  expect(blue.draft?.media).not.toEqual(red.draft?.media)
})

test('the same text under another path is another file', () => {
  const cache = toReadCache()
  run({ 'a.md': '# A\n\nText.\n' }, cache)
  expect(run({ 'b.md': '# A\n\nText.\n' }, cache)).toEqual(run({ 'b.md': '# A\n\nText.\n' }))
})

test('reading from the cache changes nothing that it handed out before', () => {
  const cache = toReadCache()
  const first = run(found, cache)
  frozen(first.draft)
  expect(run(found, cache)).toEqual(first)
  expect(run({ ...found, 'sets.md': '# Sets\n' }, cache).draft?.items).not.toEqual(first.draft?.items)
})

function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(frozen)
}
