import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

test('a text is broken between words, and goes on two columns further in', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', '  three', '  four'])
})

test('a word that is too long stays whole', () => {
  expect(wrap('see content/python/questions.md now', 12)).toEqual([
    'see',
    '  content/python/questions.md',
    '  now',
  ])
})

test('what fits is one line, and so is nothing', () => {
  expect([wrap('as it is', 8), wrap('', 8)]).toEqual([['as it is'], ['']])
})
