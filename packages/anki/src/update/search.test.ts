import { expect, test } from 'vitest'
import { toSearch } from './search.ts'

test('cards are found by their ids', () => {
  expect(toSearch(['list-point-2', 'list-open-1'])).toBe('Id:list-open-1 OR Id:list-point-2')
})

test('the cards of one question are found by its name, where no other card begins so', () => {
  const ids = ['list-open-1', 'list-follow-up-2']
  expect(toSearch(ids, ['tuple-open-1'])).toBe('Id:list-*')
  expect(toSearch(ids, ['list-vs-tuple-open-1'])).toBe('Id:list-follow-up-2 OR Id:list-open-1')
  expect(toSearch(ids, ['list-point-1'])).toBe('Id:list-follow-up-2 OR Id:list-open-1')
})

test('what means something in a search is written so that it does not', () => {
  expect(toSearch(['a_b'])).toBe('Id:a\\_b')
  expect(toSearch(['a "b"*'])).toBe('"Id:a \\"b\\"\\*"')
})
