import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fromFile, toZip } from './zip.ts'

test('another reader finds in an archive what was put into it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.uint8Array({ maxLength: 500 })),
      async files => {
        const found = unzipSync(await toZip(Object.entries(files)))
        expect(new Map(Object.entries(found))).toEqual(new Map(Object.entries(files)))
      },
    ),
    { numRuns: 20 },
  )
})

test('a file of more than one piece comes back whole, and gives the same bytes each time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prepdeck-anki-'))
  const bytes = Buffer.from(Array.from({ length: 400_000 }, (_, index) => `line ${index * 7919}\n`).join(''))
  await writeFile(join(folder, 'file'), bytes)
  const zip = await toZip([['a', fromFile(join(folder, 'file'))]])
  expect(Buffer.from(await toZip([['a', fromFile(join(folder, 'file'))]])).equals(zip)).toBe(true)
  expect(Buffer.from(unzipSync(zip).a as Uint8Array).equals(bytes)).toBe(true)
  await rm(folder, { recursive: true })
})

test('the same files give the same bytes, whatever the day and the time zone', async () => {
  const zip = Buffer.from(await toZip([['a', new Uint8Array([1, 2, 3])]])).toString('hex')
  expect(zip).toBe(
    '504b0304' + // a file: version 2.0, no flag, deflate, 1980, CRC-32, sizes, name, contents
      '140000000800000021001d80bc55050000000300000001000000616364620600' +
      '504b0102' + // the same in the directory
      '1400140000000800000021001d80bc550500000003000000010000000000000000000000a4810000000061' +
      '504b0506' + // the end: one file, where the directory lies
      '00000000010001002f000000240000000000',
  )
})

test('an archive of no files is one all the same', async () => {
  expect(unzipSync(await toZip([]))).toEqual({})
})
