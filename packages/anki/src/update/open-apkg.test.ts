import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openApkg } from './open-apkg.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

test('of two databases the one that is no dummy is opened', () => {
  const zip = zipSync({ 'collection.anki2': bytes(1), 'collection.anki21': bytes(2) })
  expect(openApkg(zip)).toEqual(bytes(2))
})

test('what is no package is told by what it is', () => {
  expect(() => openApkg(bytes(1, 2, 3))).toThrow('Unexpected bytes, expected a zip')
  expect(() => openApkg(zipSync({ 'a.txt': bytes(1) }))).toThrow(
    'Unexpected zip without `collection.anki2`, expected an Anki package',
  )
})

test('a package of the newer kind is told how to be exported', () => {
  const zip = zipSync({ 'collection.anki2': bytes(1), 'collection.anki21b': bytes(2), meta: bytes(8, 3) })
  expect(() => openApkg(zip)).toThrow(
    'Unexpected package of the newer kind, expected one that was exported with “Support older Anki versions”',
  )
})
