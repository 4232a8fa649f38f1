import { expect, test } from 'vitest'
import { blocks, line } from '../draft.fixture.ts'
import { countWords, toProse } from './prose.ts'

test('words are counted in lines, lists and tables alike, and not in code blocks', () => {
  expect(countWords(line('The `loc` of **pandas**, by label'))).toBe(6)
  expect(
    countWords(blocks('One two.\n\n- three\n- four\n\n| five | six |\n| - | - |\n| seven | eight |')),
  ).toBe(8)
  expect(countWords(blocks('One:\n\n```python\na = b\n```'))).toBe(1)
})

test('a word of Chinese or Japanese is taken to have two characters', () => {
  expect(countWords(line('切片包含终点'))).toBe(3)
})

test('what stands in blocks of its own is parted by spaces', () => {
  expect(toProse(blocks('- one\n- two'))).toBe('one two')
  expect(toProse(line('a*b*c'))).toBe('abc')
})
