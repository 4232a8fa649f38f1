import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { typesFromSchemas } from '../scripts/types.js'
import { nouns, schemaOf } from './index.ts'

const made = await typesFromSchemas()
const committed = readFileSync(new URL('types.ts', import.meta.url), 'utf8').replaceAll('\r\n', '\n')

test('the types are those of the schemas', () => {
  const cure = 'src/types.ts is not what the schemas say: run `npx pnpm@12 generate`'
  expect(committed, cure).toBe(made)
})

test('each schema and each definition is one type, called by its title', () => {
  // Two titles that are the same, or a definition that was copied, would give a `Point1`.
  const titles = nouns.map(schemaOf).flatMap(({ title, type, $defs = {} }) => {
    const definitions = Object.values($defs as Record<string, { title: string }>)
    return [...(type ? [title] : []), ...definitions.map(definition => definition.title)]
  })
  const declared = [...made.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name)
  expect(declared.toSorted()).toEqual(titles.toSorted())
})

test('a member keeps what the schema says of it, also where its form is said elsewhere', () => {
  expect(made).toContain('  /**\n   * The role whose list it stands in.\n   */\n  role?: Id\n')
})
