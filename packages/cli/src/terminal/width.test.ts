import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutTo, padTo, widthOf } from './width.ts'

test.each([
  ['abc', 3],
  ['', 0],
  ['é', 1],
  ['e\u0301', 1],
  ['输出', 4],
  ['👩‍💻', 2],
  ['❤️', 2],
  ['שלום', 4],
])('%s takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

test('what is too long is cut between letters, and says so', () => {
  expect([cutTo('abcdef', 4), cutTo('输出是什么', 6), cutTo('abcd', 4)]).toEqual(['abc…', '输出…', 'abcd'])
})

test('a cut text never takes more than its columns', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, columns) => {
      expect(widthOf(cutTo(text, columns))).toBeLessThanOrEqual(columns)
    }),
  )
})

test('a column is filled by what it takes on the screen, not by its letters', () => {
  expect([padTo('出', 4), padTo('ab', 4), padTo('abcde', 4)]).toEqual(['出  ', 'ab  ', 'abcde'])
})
