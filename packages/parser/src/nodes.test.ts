import { expect, test } from 'vitest'
import { toTree } from './markdown/markdown.ts'
import { nodesOf } from './nodes.ts'

test('nodes come in the order of the text, from any depth', () => {
  const tree = toTree('[a](b) ![c](d)\n\n> - [*e*](f)\n\n## [g](h)\n')
  expect(nodesOf(tree, 'link', 'image').map(({ url }) => url)).toEqual(['b', 'd', 'f', 'h'])
  expect(nodesOf(tree, 'heading').map(({ depth }) => depth)).toEqual([2])
  expect(nodesOf(tree, 'table')).toEqual([])
})
