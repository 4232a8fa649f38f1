import Database from 'libsql'
import { expect, test } from 'vitest'
import { tables } from '../schema11.ts'
import { checkCollection, type Rows } from './check-collection.ts'

/** A database that some SQL has made, asked. */
function made(sql: string): Rows {
  const database = new Database(':memory:')
  database.exec(sql)
  return (question: string) => database.prepare(question).all() as never
}

const notTables = 'Unexpected database, expected the tables `col`, `notes` and `cards` of an Anki collection'

test('an empty collection may be read', () => {
  expect(() => checkCollection(made(tables))).not.toThrow()
})

test('a view without an end is not looked at', () => {
  const endless = 'WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT * FROM n'
  expect(() => checkCollection(made(`${tables} DROP TABLE notes; CREATE VIEW notes AS ${endless}`))).toThrow(
    notTables,
  )
})

test('a column that is computed as it is read is not looked at', () => {
  const bomb = `${tables} ALTER TABLE notes ADD COLUMN bomb AS (zeroblob(999999999))`
  expect(() => checkCollection(made(bomb))).toThrow(notTables)
})

test('a table that is missing is told', () => {
  expect(() => checkCollection(made(`${tables} DROP TABLE cards`))).toThrow(notTables)
})

test('more text than any deck has is not read into memory', () => {
  const row = `INSERT INTO notes SELECT value, 'a', 1, 1, 0, '', zeroblob(67108864), 0, 0, 0, '' FROM generate_series(1, 5)`
  expect(() => checkCollection(made(`${tables} ${row}`))).toThrow(
    'Unexpected collection of 335544325 bytes of text, expected at most 268435456',
  )
})
