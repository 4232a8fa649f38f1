import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { nouns, schemaOf, schemaVersion } from './index.ts'

const folder = path.dirname(createRequire(import.meta.url).resolve('@prepdeck/schemas/package.json'))

test('every schema is a noun', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.schema.json'))
  expect(files.map(name => name.replace('.schema.json', '')).toSorted()).toEqual(nouns)
})

test('the version of the schemas is the one in their addresses', () => {
  expect(schemaOf('bank').$id).toBe(`https://unpkg.com/@prepdeck/schemas@${schemaVersion()}/bank.schema.json`)
})
