import { expect, test } from 'vitest'
import { readLetters } from './key-letters.ts'

test('numbers stand before letters, one or several', () => {
  expect(readLetters('1: A, 2-b, 3 (C)')).toEqual([
    [1, 'A'],
    [2, 'b'],
    [3, 'C'],
  ])
  expect(readLetters('1、AC 2、ABD')).toEqual([
    [1, 'A, C'],
    [2, 'A, B, D'],
  ])
})

test('a run of letters answers a run of numbers', () => {
  expect(readLetters('1-3 BAC 4～5：D A')).toEqual([
    [1, 'B'],
    [2, 'A'],
    [3, 'C'],
    [4, 'D'],
    [5, 'A'],
  ])
})

test('words and runs of another length are no key', () => {
  expect(readLetters('1. bad 2. cab')).toBeUndefined()
  expect(readLetters('1-5 ABC')).toBeUndefined()
  expect(readLetters('1. A')).toBeUndefined()
  expect(readLetters('1. A 2. B, for it is even')).toBeUndefined()
})
