import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { isFold } from '../html/fold.ts'
import { toTree } from '../markdown/markdown.ts'
import { textOf } from '../shapes/text.ts'
import { readBoxes } from './read-boxes.ts'

/** The blocks of a text: a fold as its summary and what is in it. */
function blocksOf(text: string): unknown[] {
  return readBoxes(toTree(text).children, text).map(show)
}

function show(block: RootContent): unknown {
  return isFold(block) ? [textOf(block.summary), block.children.map(show)] : `${block.type} ${textOf(block)}`
}

test('a box of MkDocs is a fold, with the Markdown that is indented in it', () => {
  expect(blocksOf('??? success "Answer"\n    A tree.\n\n    - small\n    - `log n`\n\nText\n')).toEqual([
    ['Answer', ['paragraph A tree.', 'list smalllog n']],
    'paragraph Text',
  ])
  expect(blocksOf('???+ question "What is a `heap`?"\n\n    A tree.\n')).toEqual([
    ['What is a heap?', ['paragraph A tree.']],
  ])
})

test('boxes may stand in boxes and in lists', () => {
  expect(blocksOf('??? question "Why?"\n    ??? success "Answer"\n        So.\n\n        Thus.\n')).toEqual([
    ['Why?', [['Answer', ['paragraph So.', 'paragraph Thus.']]]],
  ])
  const [list] = readBoxes(toTree('1. Why?\n\n    ??? success "Answer"\n        So.\n').children, '??? ')
  expect(list?.type === 'list' && list.children[0]?.children.map(show)).toEqual([
    'paragraph Why?',
    ['Answer', ['paragraph So.']],
  ])
})

test('a box in a box ends where the text of the whole ends', () => {
  const text = '??? note\n    Read.\n\n    !!! question "Why?"\n        So.\n\n        Thus.\n\nText\n'
  const [box] = readBoxes(toTree(text).children, text)
  const [title, first, inner] = box?.type === 'blockquote' ? box.children : []
  expect([title, first].map(node => node?.position?.start.line)).toEqual([1, 1])
  expect(inner?.position).toEqual(toTree(text).children[1]?.position)
  const nested = '??? note\n    ??? question "Why?"\n        So.\n\nText\n'
  const [outer] = readBoxes(toTree(nested).children, nested)
  expect(outer?.position?.end.line).toBe(3)
  expect(outer?.type === 'blockquote' && outer.children[1]?.position?.end).toEqual(outer?.position?.end)
})

test('a box that says something by the way is a quotation', () => {
  expect(blocksOf('!!! tip "How to drill"\n    Every day.\n')).toEqual(['blockquote How to drillEvery day.'])
})

test('what stands between colons is a fold where they hide it', () => {
  expect(blocksOf(':::details Answer\n\nA tree.\n\n:::\n\nText\n')).toEqual([
    ['Answer', ['paragraph A tree.']],
    'paragraph Text',
  ])
  expect(blocksOf('::: spoiler\nA tree.\n:::\n')).toEqual([['spoiler', ['paragraph A tree.']]])
  expect(blocksOf(':::details[Show]{open}\n\n:::tip\n\nDeep.\n\n:::\n\n:::\n')).toEqual([
    ['Show', ['paragraph :::tip', 'paragraph Deep.', 'paragraph :::']],
  ])
})

test('colons and question marks that open nothing stay', () => {
  expect(blocksOf(':::details\n\nnever closed\n')).toEqual(['paragraph :::details', 'paragraph never closed'])
  expect(blocksOf('??? who knows\n')).toEqual(['paragraph ??? who knows'])
})
