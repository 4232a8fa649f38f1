import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Columns, toCsv } from './csv.ts'

const pair: Columns<readonly [string, string]> = { a: ([a]) => a, b: ([, b]) => b }

test('a field is quoted only where it holds a quote, a comma or a line end', () => {
  expect(
    toCsv(pair, [
      ['plain text', ' spaces '],
      ['say "no"', 'a,b'],
      ['two\nlines', 'a\rb'],
    ]),
  ).toBe('a,b\r\nplain text, spaces \r\n"say ""no""","a,b"\r\n"two\nlines","a\rb"\r\n')
})

test('a formula is left as it is', () => {
  expect(toCsv(pair, [['=1+1', '@x']])).toBe('a,b\r\n=1+1,@x\r\n')
})

test('a list is its values with spaces between, a missing value an empty field', () => {
  const columns: Columns<object> = { tags: () => ['a', 'b'], number: () => 0, role: () => undefined }
  expect(toCsv(columns, [{}])).toBe('tags,number,role\r\na b,0,\r\n')
})

test('a table without rows is its header', () => {
  expect(toCsv(pair, [])).toBe('a,b\r\n')
})

test('another reader finds every value again', () => {
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', ';', 'é') }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), rows => {
      const read = parse(toCsv(pair, rows), { record_delimiter: '\r\n' })
      expect(read).toEqual([['a', 'b'], ...rows])
    }),
  )
})
