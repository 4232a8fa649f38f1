import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, nearest } from './did-you-mean.ts'

const keys = ['topic', 'difficulty', 'importance', 'minutes']

test.each([
  ['a letter too few', 'dificulty', 'difficulty'],
  ['a letter too many', 'topics', 'topic'],
  ['a wrong letter', 'minites', 'minutes'],
  ['letters that changed places', 'improtance', 'importance'],
])('%s is a slip', (_, found, meant) => {
  expect(didYouMean(found, keys)).toBe(`; did you mean \`${meant}\`?`)
})

test('a third of the letters may be wrong, and not one more', () => {
  expect(nearest('taxxes', ['tables'])).toBe('tables')
  expect(nearest('xaxxes', ['tables'])).toBeUndefined()
})

test('another word is no slip', () => {
  expect(didYouMean('companies', keys)).toBe('')
})

test.each([[''], [7], [null], [undefined]])('%j is like nothing', found => {
  expect(didYouMean(found, keys)).toBe('')
})

test('only texts are suggested', () => {
  expect(nearest('1', [1, 2, 3])).toBeUndefined()
})

test('what is known is nearest to itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), known => {
      for (const name of known) expect(nearest(name, known)).toBe(name)
    }),
  )
})
