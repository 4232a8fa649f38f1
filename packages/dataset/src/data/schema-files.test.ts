import { expect, test } from 'vitest'
import { toSchemaFiles } from './schema-files.ts'

test('the schema of a bank comes with all those it refers to, and no others', () => {
  expect(toSchemaFiles().map(({ path }) => path)).toEqual([
    'schemas/bank.schema.json',
    'schemas/bank-config.schema.json',
    'schemas/card.schema.json',
    'schemas/id.schema.json',
    'schemas/media.schema.json',
    'schemas/note.schema.json',
    'schemas/prose.schema.json',
    'schemas/question.schema.json',
    'schemas/sheet.schema.json',
    'schemas/source.schema.json',
  ])
})
