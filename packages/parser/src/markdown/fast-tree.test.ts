import * as fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { toFastTree, toUncheckedTree } from './fast-tree.ts'
import { doubts, findDoubt } from './find-doubt.ts'
import { gfmDocument } from './gfm-documents.fixture.ts'
import { toReferenceTree } from './markdown.ts'
import { withoutData } from './without-data.fixture.ts'

test('any document has the tree and the places of the reference parser, or is left to it', () => {
  fc.assert(
    fc.property(gfmDocument, markdown => {
      const tree = toFastTree(markdown)
      if (tree) expect(withoutData(tree)).toEqual(withoutData(toReferenceTree(markdown)))
    }),
    { numRuns: 500 },
  )
})

test.each(doubts)('known doubt: $name', doubt => {
  const tree = withoutData(toUncheckedTree(doubt.example) as Root)
  expect(tree, 'remove the doubt: it is no longer needed').not.toEqual(
    withoutData(toReferenceTree(doubt.example)),
  )
  expect(findDoubt(tree, doubt.example)).toBe(doubt)
})

test.each([
  [
    'a question bank',
    '# A\n\n## 1. What?\n\n- **x** `y`\n  - [z](#z)\n\n> n\n\n```js\na()\n```\n\n1. b\n\n   c\n',
  ],
  [
    'characters of two code units, and wide ones',
    '## 😀 什么是 **列表**？\n\n答案：`a` 🟢 *b*\n\n| 😀 | b |\n| - | - |\n| c | 你 |\n',
  ],
  ['line endings of Windows', '# a\r\n\r\n- b\r\n- c `d`\r\n  e **f**\r\n\r\n```\r\ng\r\n```\r\n'],
  ['front matter', '---\ntopic: a\n---\n\n# b\n'],
  ['formulas', 'a $$b$$ $5\n\n$$\nc\n$$\n'],
  ['folds', '<details><summary>a</summary>\n<p>\n\n#### Answer: b\n\n</p>\n</details>\n'],
])('%s: read fast, with the places of the reference parser', (_, markdown) => {
  expect(withoutData(toFastTree(markdown) ?? { type: 'root', children: [] })).toEqual(
    withoutData(toReferenceTree(markdown)),
  )
})
