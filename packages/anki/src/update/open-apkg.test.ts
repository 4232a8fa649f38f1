import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { openApkg } from './open-apkg.ts'

const scratch = mkdtempSync(join(tmpdir(), 'prepdeck-anki-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const bytes = (...values: number[]) => new Uint8Array(values)
const [apkg, database] = [join(scratch, 'deck.apkg'), join(scratch, 'deck.anki2')]

/** The database in a package, or why there is none. */
async function open(zip: Uint8Array): Promise<Uint8Array | string> {
  writeFileSync(apkg, zip)
  const fault = await openApkg(apkg, database).catch((error: Error) => `${error.name}: ${error.message}`)
  return fault ?? new Uint8Array(readFileSync(database))
}

/** A package of one database, of which the zip says that it has `size` bytes. */
function claiming(contents: Uint8Array, size: number): Uint8Array {
  const zip = Buffer.from(zipSync({ 'collection.anki2': contents }))
  // The sizes stand at byte 22 of the file's own head, and at byte 24 of its line in the directory (APPNOTE 4.3).
  zip.writeUInt32LE(size, 22)
  zip.writeUInt32LE(size, zip.indexOf('PK\x01\x02') + 24)
  return zip
}

test('of two databases the one that is no dummy is opened', async () => {
  const zip = zipSync({ 'collection.anki2': bytes(1), 'collection.anki21': bytes(2) })
  expect(await open(zip)).toEqual(bytes(2))
})

test('what is no package is told by what it is', async () => {
  expect(await open(bytes(1, 2, 3))).toBe('ApkgError: Unexpected bytes, expected a whole zip')
  expect(await open(bytes())).toBe('ApkgError: Unexpected bytes, expected a whole zip')
  expect(await open(zipSync({ 'a.txt': bytes(1) }))).toBe(
    'ApkgError: Unexpected zip without `collection.anki2`, expected an Anki package',
  )
})

test('a package of the newer kind is told how to be exported', async () => {
  const zip = zipSync({ 'collection.anki2': bytes(1), 'collection.anki21b': bytes(2), meta: bytes(8, 3) })
  expect(await open(zip)).toBe(
    'ApkgError: Unexpected package of the newer kind, expected one that was exported with “Support older Anki versions”',
  )
})

test('a package of which the end is missing, or a byte another, is damaged', async () => {
  const zip = zipSync({ 'collection.anki2': Buffer.from('some text, '.repeat(1000)) })
  expect(await open(zip.subarray(0, zip.length - 60))).toBe(
    'ApkgError: Unexpected bytes, expected a whole zip',
  )
  for (const place of [50, 60, 70]) {
    const damaged = zip.slice()
    damaged[place] = ~(damaged[place] ?? 0)
    expect(await open(damaged)).toBe(
      'ApkgError: Unexpected bytes in `collection.anki2`: the package is damaged',
    )
  }
})

test('a zip that unfolds to more than it says is left where that shows', async () => {
  expect(await open(claiming(new Uint8Array(50_000_000), 1000))).toBe(
    'ApkgError: Unexpected bytes in `collection.anki2`: the package is damaged',
  )
  expect(statSync(database).size).toBeLessThanOrEqual(1000)
})

test('a zip that says it unfolds to more than any deck is not unfolded', async () => {
  expect(await open(claiming(bytes(1), 2 ** 32 - 2))).toBe(
    'ApkgError: Unexpected database of 4294967294 bytes, expected at most 1073741824',
  )
})
