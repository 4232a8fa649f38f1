import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { compressBytes, compressFile, toZip } from './zip.ts'

test('another reader finds in an archive what was put into it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.uint8Array({ maxLength: 500 })),
      async files => {
        const names = Object.keys(files)
        const entries = names.map(name => compressBytes(name, files[name] as Uint8Array))
        const found = unzipSync(toZip(await Promise.all(entries)))
        expect(new Map(Object.entries(found))).toEqual(new Map(names.map(name => [name, files[name]])))
      },
    ),
    { numRuns: 20 },
  )
})

test('a file of more than one piece is compressed as its bytes would be', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prepdeck-anki-'))
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => `line ${index * 7919}\n`).join(''))
  await writeFile(join(folder, 'file'), bytes)
  const zip = toZip([await compressFile('a', join(folder, 'file'))])
  expect(zip).toEqual(toZip([await compressBytes('a', bytes)]))
  expect(Buffer.from(unzipSync(zip).a as Uint8Array).equals(bytes)).toBe(true)
  await rm(folder, { recursive: true })
})

test('an archive of no files is one all the same', () => {
  expect(unzipSync(toZip([]))).toEqual({})
})
