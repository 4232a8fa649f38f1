import { expect, test } from 'vitest'
import { answer, blocks, cues, question } from './draft.fixture.ts'
import { mannerOf } from './manner.ts'

const options = ['a', 'b'].map(id => ({ id, content: blocks(id), correct: id === 'a' }))

test.each([
  ['a question with a short answer is in the authored form', { short: [] }, 'authored'],
  ['a question with key points is in the authored form', { keyPoints: cues({ a: 'b' }) }, 'authored'],
  ['a question with nothing but text is plain', { body: blocks('So.') }, 'plain'],
] as const)('%s', (_, parts, manner) => {
  expect(mannerOf(question('Why?', { answer: answer(parts as object) }))).toBe(manner)
})

test('a question with options is one of choice, even in the authored form', () => {
  expect(mannerOf(question('Which?', { options, answer: answer({ short: [] }) }))).toBe('choice')
})

test('a single option leaves nothing to choose', () => {
  const one = question('Which?', { options: options.slice(0, 1), answer: answer({ body: blocks('So.') }) })
  expect(mannerOf(one)).toBe('plain')
})
