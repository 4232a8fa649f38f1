import { expect, test } from 'vitest'
import { toTree } from './markdown.ts'
import { isTooMuchForFast } from './memory.ts'

test.each(['&amp;', '&lt;a ', '\\*', '\\_a '])('20,000 `%s` in a paragraph are too much, and read', sign => {
  const paragraph = sign.repeat(20_000)
  expect(isTooMuchForFast(paragraph)).toBe(true)
  expect(toTree(paragraph).children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }])
})

test('many small paragraphs that are too much together are, too', () => {
  expect(isTooMuchForFast(`${'\\*'.repeat(1000)}\n\n`.repeat(40))).toBe(true)
})

test('what people write is not', () => {
  expect(isTooMuchForFast('a &amp; b \\* c\n\n'.repeat(20_000))).toBe(false)
})
