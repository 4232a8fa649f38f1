import { expect, test } from 'vitest'
import { isSlip } from './slip.ts'

test.each([
  ['a letter is missing', 'overfiting', 'overfitting', true],
  ['a plural', 'tuple', 'tuples', true],
  ['a letter is another', 'seperate', 'separate', true],
  ['a prefix changes the sense', 'supervised', 'unsupervised', false],
  ['so does one at the front of a short word', 'loc', 'iloc', false],
  ['short words are words of their own', 'list', 'last', false],
  ['a number is a name', 'python2', 'python3', false],
  ['another word', 'bagging', 'boosting', false],
])('%s: %s and %s', (_, one, other, expected) => {
  expect([isSlip(one, other), isSlip(other, one)]).toEqual([expected, expected])
})
