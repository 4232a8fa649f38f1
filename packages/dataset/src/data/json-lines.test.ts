import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJsonLines } from './json-lines.ts'

test('each value is one line', () => {
  expect(toJsonLines([{ a: 'first\nsecond' }, 2])).toBe('{"a":"first\\nsecond"}\n2\n')
})

test('no values give an empty file', () => {
  expect(toJsonLines([])).toBe('')
})

test('characters at which some readers end a line are escaped', () => {
  expect(toJsonLines(['\u0085\u2028\u2029'])).toBe('"\\u0085\\u2028\\u2029"\n')
})

test('every value is found again, whatever ends a line for the reader', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: fc.constantFrom('\n', '\r', '\u0085', '\u2028', 'a') }),
  )
  fc.assert(
    fc.property(fc.array(value), values => {
      const lines = toJsonLines(values).split(/\r\n|[\n\r\u0085\u2028\u2029]/)
      expect(lines.pop()).toBe('')
      expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(values)))
    }),
  )
})
