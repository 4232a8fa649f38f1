import { expect, test } from 'vitest'
import { toPoints } from './points.ts'

test('lines end in CR, LF or CR LF', () => {
  const pointAt = toPoints('a\rb\r\nc\nd')
  expect([0, 1, 2, 5, 7, 8].map(offset => [pointAt(offset).line, pointAt(offset).column])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [3, 1],
    [4, 1],
    [4, 2],
  ])
})

test('a byte order mark is in no column', () => {
  const pointAt = toPoints('\uFEFFab\nc')
  expect([0, 1, 2, 4].map(pointAt)).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 1, column: 1, offset: 1 },
    { line: 1, column: 2, offset: 2 },
    { line: 2, column: 1, offset: 4 },
  ])
})
