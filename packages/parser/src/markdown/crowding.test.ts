import { expect, test } from 'vitest'
import { checkCrowding } from './crowding.ts'
import { toReferenceTree } from './markdown.ts'

/** What the reference parser takes time in proportion to the square of. */
const marks = ['[a](', '![a](', '[a]', 'a]', '[a][b] ', '*a', '**a** ', '[^a] ', '](', '[ ] ', '_a *b ']

test.each(marks)('a paragraph of 100,000 `%s` is told where it begins', mark => {
  expect(checkCrowding(`# Title\n\nMore:\n${mark.repeat(100_000)}\n`)).toEqual({
    place: { line: 3, column: 1 },
    reason: 'Unexpected paragraph of more than 10,000 brackets and marks of emphasis',
    cure: 'Break it up with blank lines, or take the file out of the folder',
  })
})

test.each(marks)('a paragraph of 2,000 `%s` is read in bounded time, also by the reference parser', mark => {
  const paragraph = mark.repeat(2_000)
  expect(checkCrowding(paragraph)).toBeUndefined()
  expect(toReferenceTree(paragraph).children).toHaveLength(1)
})

test.each([
  ['items', '- [a](b) and **c**\n'],
  ['numbers', '1. [a](b) and **c**\n'],
  ['paragraphs', '[a](b) and **c**\n\n'],
  ['headings', '## [a](b) and **c**\n'],
  ['rows', '| [a](b) | **c** |\n'],
])('many %s in one document are no crowd', (_, line) => {
  expect(checkCrowding(line.repeat(20_000))).toBeUndefined()
})

test('a mark that is repeated is one', () => {
  expect(checkCrowding('*'.repeat(100_000))).toBeUndefined()
})
