import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { containerLevels } from './containers.ts'
import { markdownDocument } from './documents.fixture.ts'
import { toTree } from './markdown.ts'

const levelsOf = (...lines: readonly string[]): number[] =>
  [...containerLevels(lines)].map(({ levels }) => levels)

test('the markers before a text are counted', () => {
  expect(levelsOf('a')).toEqual([0])
  expect(levelsOf('> - 27. a')).toEqual([3])
  expect(levelsOf('[^a]: > a')).toEqual([2])
  expect(levelsOf('\ufeff> a')).toEqual([1])
})

test('an item goes on below its text, and ends where a line after a blank one is not indented', () => {
  expect(levelsOf('- a', '  - b', '', '    c', '', 'd')).toEqual([1, 2, 2, 0])
})

test('a thematic break is no list', () => {
  expect(levelsOf('- - - - -')).toEqual([0])
  expect(levelsOf('> - * * *')).toEqual([2])
  expect(levelsOf('- - - a')).toEqual([3])
})

test('space alone nests nothing', () => {
  expect(levelsOf(`${' '.repeat(400)}a`, '- b', `${' '.repeat(400)}c`)).toEqual([0, 1, 1])
})

test('there are never fewer levels than the parser finds', () => {
  const deep = fc
    .array(fc.constantFrom('> ', '- ', '1. ', '[^a]: ', '  ', '    ', '\t', 'a', '* * *', '\n', '\n\n'), {
      maxLength: 40,
    })
    .map(pieces => pieces.join(''))
  fc.assert(
    fc.property(fc.oneof(deep, markdownDocument), markdown => {
      const counted = Math.max(0, ...levelsOf(...markdown.split(/\r\n|\r|\n/)))
      expect(counted).toBeGreaterThanOrEqual(depthOf(toTree(markdown)))
    }),
    { numRuns: 500 },
  )
})

/** How many containers the tree has in one another. */
function depthOf(node: Nodes): number {
  const inside = 'children' in node ? Math.max(0, ...node.children.map(depthOf)) : 0
  return inside + (['blockquote', 'listItem', 'footnoteDefinition'].includes(node.type) ? 1 : 0)
}
