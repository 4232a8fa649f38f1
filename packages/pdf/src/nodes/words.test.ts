import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toWords } from './words.ts'

test('a word too long for a line is cut after punctuation, or after 16 characters', () => {
  expect(toWords('see https://example.org/a_path/that?goes=on&on now')).toEqual([
    { type: 'text', value: 'see ' },
    { type: 'long', parts: ['https://', 'example.', 'org/', 'a_', 'path/', 'that?', 'goes=', 'on&', 'on'] },
    { type: 'text', value: ' now' },
  ])
  expect(toWords('x'.repeat(40))).toEqual([
    { type: 'long', parts: ['x'.repeat(16), 'x'.repeat(16), 'x'.repeat(8)] },
  ])
})

test('cutting a word loses none of it', () => {
  const unit = fc.constantFrom(...'ab/._-\u0301é👍')
  fc.assert(
    fc.property(fc.string({ unit, minLength: 20, maxLength: 80 }), word => {
      const joined = toWords(word).map(node => (node.type === 'long' ? node.parts.join('') : node.value))
      expect(joined.join('')).toBe(word)
    }),
    { numRuns: 200 },
  )
})
