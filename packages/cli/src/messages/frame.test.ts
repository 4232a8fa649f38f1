import { expect, test } from 'vitest'
import { toFrame } from './frame.ts'

test('a frame shows the line, its number, and a caret under the column', () => {
  expect(toFrame(['a', 'difficulty: 4'], 2, 13)).toEqual([
    '  2 | difficulty: 4', //
    '    |             ^',
  ])
})

test('a long line is cut so that the caret is in it, and 80 columns are enough', () => {
  const line = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`
  const [text = '', caret = ''] = toFrame([...Array(1233).fill(''), line], 1234, 201)
  expect([text.length, text.indexOf('HERE')]).toEqual([80, caret.indexOf('^')])
})

test('there is no frame of an empty line, of a line that is not there, and of a whole file', () => {
  expect([toFrame(['', ' \t'], 2), toFrame(['a'], 2), toFrame(['a'], undefined)]).toEqual([[], [], []])
})

test('a tab takes one column, and an escape sequence is no colour', () => {
  expect(toFrame(['\ta\u001B[31mb'], 1, 2)).toEqual([
    '  1 |  a\uFFFD[31mb', //
    '    |  ^',
  ])
})
