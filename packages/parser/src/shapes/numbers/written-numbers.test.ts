import type { List } from 'mdast'
import { expect, test } from 'vitest'
import { toTree } from '../../markdown/markdown.ts'
import { readWrittenNumbers } from './written-numbers.ts'

function numbersOf(text: string): number[] {
  return readWrittenNumbers(toTree(text).children[0] as List, text)
}

test('the items of a list have the numbers that their author wrote', () => {
  expect(numbersOf('7. a\n9. b\n9. c\n')).toEqual([7, 9, 9])
  expect(numbersOf('1) a\n\n   more\n\n5) b\n')).toEqual([1, 5])
})

test('an author who writes the same number again lets them be counted', () => {
  expect(numbersOf('1. a\n1. b\n1. c\n')).toEqual([1, 2, 3])
  expect(numbersOf('3. a\n1. b\n1. c\n')).toEqual([3, 4, 5])
  expect(numbersOf('7. a\n7. b\n')).toEqual([7, 8])
})
