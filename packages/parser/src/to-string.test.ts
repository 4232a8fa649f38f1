import * as fc from 'fast-check'
import { toString as library } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { gfmDocument } from './markdown/gfm-documents.fixture.ts'
import { toTree } from './markdown/markdown.ts'
import { toString } from './to-string.ts'

test('the text of a node is that of all it holds', () => {
  const { children } = toTree('a *b* `c` ![d](e)\n\nf\n')
  expect(toString(children[0])).toBe('a b c d')
  expect(toString(children)).toBe('a b c df')
  expect(toString(undefined)).toBe('')
})

test('the text of any document is what mdast-util-to-string says', () => {
  fc.assert(
    fc.property(gfmDocument, markdown => {
      const tree = toTree(markdown)
      expect(toString(tree)).toBe(library(tree))
      expect(toString(tree.children)).toBe(library(tree.children))
    }),
  )
})
