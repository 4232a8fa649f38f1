import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { delimiterLevels } from './delimiters.ts'
import { toTree } from './markdown.ts'

const levelsOf = (...lines: readonly string[]): number[] =>
  [...delimiterLevels(lines)].map(({ levels }) => levels)

test('emphasis in emphasis is counted', () => {
  expect(levelsOf('a')).toEqual([0])
  expect(levelsOf('*a* **b**')).toEqual([1])
  expect(levelsOf('**a *b* ~~c~~**')).toEqual([3])
  expect(levelsOf('***a***')).toEqual([2])
})

test('brackets in brackets are counted', () => {
  expect(levelsOf('[a](b) ![c](d)')).toEqual([1])
  expect(levelsOf('[[1, 2], [3, [4]]]')).toEqual([3])
})

test('what is not closed, and what is escaped, nests nothing', () => {
  expect(levelsOf('*args, **kwargs and [0, 1)')).toEqual([0])
  expect(levelsOf('2 * 3 * 4, __init__, snake_case_name')).toEqual([1])
  expect(levelsOf('\\*a\\* \\[b\\]')).toEqual([0])
})

test('a paragraph is counted by itself, at its first line', () => {
  expect([...delimiterLevels(['**a', '', '> b', '> *c*', '>', '> d**'])]).toEqual([
    { line: 1, levels: 0 },
    { line: 3, levels: 1 },
    { line: 6, levels: 0 },
  ])
})

test('emphasis that is nested as people write it has no fewer levels than the parser finds', () => {
  const { text } = fc.letrec<{ text: string; span: string }>(tie => ({
    text: fc
      .array(fc.oneof(fc.constantFrom('a', 'b, c.', '`d`'), tie('span')), { minLength: 1, maxLength: 3 })
      .map(parts => parts.join(' ')),
    span: fc
      .tuple(fc.constantFrom('*', '**', '***', '_', '__', '~~'), tie('text'))
      .map(([mark, inside]) => `${mark}a ${inside} b${mark}`),
  }))
  fc.assert(
    fc.property(text, markdown => {
      expect(levelsOf(markdown)[0]).toBeGreaterThanOrEqual(depthOf(toTree(markdown)))
    }),
    { numRuns: 500 },
  )
})

/** How many spans of emphasis the tree has in one another. */
function depthOf(node: Nodes): number {
  const inside = 'children' in node ? Math.max(0, ...node.children.map(depthOf)) : 0
  return inside + (['emphasis', 'strong', 'delete'].includes(node.type) ? 1 : 0)
}
