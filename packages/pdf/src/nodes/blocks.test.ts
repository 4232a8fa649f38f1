import type { Block, Heading, Phrasing } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toBlocks } from './blocks.ts'
import type { PrintBlock } from './print.ts'

const setting = { glyphs: () => true, level: 2, depth: 0, numbers: new Map([['https://a.org/', 3]]) }

function text(value: string): Phrasing {
  return { type: 'text', value }
}

function paragraph(...children: Phrasing[]): Block {
  return { type: 'paragraph', children }
}

function heading(depth: Heading['depth'], value = 'h'): Block {
  return { type: 'heading', depth, children: [text(value)] }
}

function levelsOf(...depths: Heading['depth'][]): number[] {
  const blocks = toBlocks(
    depths.map(depth => heading(depth)),
    setting,
  )
  return blocks.map(block => (block.type === 'heading' ? block.level : 0))
}

test('a heading is at most one level below the heading before it', () => {
  expect(levelsOf(3, 5, 3)).toEqual([3, 4, 3])
  expect(levelsOf(6, 2, 4, 3)).toEqual([3, 3, 4, 4])
  expect(levelsOf(1, 2, 3, 4, 5, 6)).toEqual([3, 4, 5, 6, 6, 6])
})

test('a heading in a list stands below the heading above the list', () => {
  const list: Block = {
    type: 'list',
    ordered: false,
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [heading(1)] }],
  }
  expect(toBlocks([heading(3), list], setting)).toMatchObject([
    { type: 'heading', level: 3 },
    { type: 'list', items: [{ blocks: [{ type: 'heading', level: 4 }] }] },
  ])
})

test('a heading without words is left out: nobody could read it out', () => {
  expect(toBlocks([heading(3, ' ')], setting)).toEqual([])
})

test('code and the output after it are one', () => {
  const code: Block = { type: 'code', lang: 'python', meta: 'predict', value: 'print(1)' }
  const output: Block = { type: 'code', lang: 'text', meta: 'output', value: '1' }
  expect(toBlocks([code, output, code], setting)).toEqual([
    { type: 'code', lang: 'python', value: 'print(1)', output: { kind: 'output', value: '1' } },
    { type: 'code', lang: 'python', value: 'print(1)', output: null },
  ])
})

test('output without code before it stands by itself', () => {
  const error: Block = { type: 'code', lang: 'text', meta: 'error', value: 'KeyError' }
  expect(toBlocks([paragraph(text('It says')), error], setting)).toMatchObject([
    { type: 'paragraph' },
    { type: 'code', value: 'KeyError', output: null },
  ])
})

test('a paragraph that leads in stays with what it leads to', () => {
  const code: Block = { type: 'code', value: 'x' }
  const keeps = (...blocks: Block[]) => toBlocks(blocks, setting).map(block => 'keep' in block && block.keep)
  expect(keeps(paragraph(text('Copying:')), code)).toEqual([true, false])
  expect(keeps(paragraph(text('Copying.')), code)).toEqual([false, false])
  expect(keeps(paragraph(text('Copying:')), paragraph(text('Yes.')))).toEqual([false, false])
})

test('a link bears its number; one to a place that is not published is its text', () => {
  const link = (url: string): Phrasing => ({ type: 'link', url, children: [text('x')] })
  expect(toBlocks([paragraph(link('https://a.org'), link('javascript:x'), link('a.md'))], setting)).toEqual([
    {
      type: 'paragraph',
      keep: false,
      children: [
        { type: 'link', url: 'https://a.org/', number: 3, children: [text('x')] },
        text('x'),
        text('x'),
      ],
    },
  ])
})

test('a picture is told by its alternative text, a decoration by nothing', () => {
  const image = (alt: string): Phrasing => ({ type: 'image', url: 'a.png', alt })
  expect(toBlocks([paragraph(image('a tree'), image(''))], setting)).toMatchObject([
    { children: [{ type: 'image', children: [text('a tree')] }] },
  ])
})

test('mathematics is a formula, and its TeX where that cannot be read', () => {
  const inline: Phrasing[] = [
    { type: 'inlineMath', value: 'y' },
    { type: 'inlineMath', value: '\\frac{1' },
  ]
  const blocks: Block[] = [
    { type: 'math', value: 'x' },
    { type: 'math', value: '\\end' },
    paragraph(...inline),
  ]
  const letter = (value: string) => ({
    type: 'formula',
    value,
    tree: { type: 'letter', value, upright: false },
  })
  expect(toBlocks(blocks, setting)).toMatchObject([
    letter('x'),
    { type: 'math', lang: 'latex', value: '\\end' },
    { children: [letter('y'), { type: 'inlineMath', value: '\\frac{1' }] },
  ])
})

test('an alert keeps its kind, a task its box, a numbered list its start', () => {
  const item = { type: 'listItem' as const, spread: false, checked: true, children: [] }
  const list: Block = { type: 'list', ordered: true, start: 4, spread: false, children: [item] }
  expect(toBlocks([{ type: 'blockquote', data: { alert: 'tip' }, children: [list] }], setting)).toEqual([
    {
      type: 'quote',
      alert: 'tip',
      blocks: [{ type: 'list', start: 4, tight: true, items: [{ checked: true, blocks: [] }] }],
    },
  ])
})

test('what is nested deeper than can be laid out loses its indentation, and no word', () => {
  const nest = (depth: number): Block =>
    depth === 0 ? paragraph(text('core')) : { type: 'blockquote', children: [nest(depth - 1)] }
  const depthOf = (block: PrintBlock | undefined): number =>
    block?.type === 'quote' ? 1 + depthOf(block.blocks[0]) : 0
  const [deep] = toBlocks([nest(40)], setting)
  expect(depthOf(deep)).toBe(7)
  expect(JSON.stringify(deep)).toContain('core')
})
