import { expect, test } from 'vitest'
import { toTree } from './markdown.ts'

test('the mends hold beside GFM, mathematics and front matter', () => {
  const { children } = toTree('---\na: b\n---\n\n    code\n\n27. | a |\n    | - |\n\nText:\n- 2. $$a$$\n')
  expect(children.map(({ type }) => type)).toEqual(['yaml', 'code', 'list', 'paragraph', 'list'])
  expect(children[2]).toMatchObject({ start: 27, children: [{ children: [{ type: 'table' }] }] })
  expect(children[4]).toMatchObject({ children: [{ children: [{ type: 'list', start: 2 }] }] })
})

test('every node has its position', () => {
  const [, list] = toTree('    code\n\n27. a\n').children
  expect(list?.position).toEqual({
    start: { line: 3, column: 1, offset: 10 },
    end: { line: 3, column: 6, offset: 15 },
  })
})
