import type { Block, Phrasing } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toText } from './index.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', children })

test('a line loses its marks and its wraps, and keeps its hard breaks', () => {
  const line: Phrasing[] = [
    text('Use '),
    { type: 'inlineCode', value: 'loc' },
    text(' for\nlabels'),
    { type: 'break' },
    { type: 'link', url: 'https://a.org', children: [{ type: 'strong', children: [text('docs')] }] },
    { type: 'image', url: 'a.png', alt: ' a tree' },
  ]
  expect(toText(line)).toBe('Use loc for labels\ndocs a tree')
})

test('blocks are parted by blank lines, code is as it is, an alert says its kind', () => {
  expect(
    toText([
      { type: 'heading', depth: 3, children: [text('Why')] },
      { type: 'code', lang: 'python', value: 'if x:\n    y' },
      { type: 'blockquote', data: { alert: 'tip' }, children: [paragraph(text('Sort.'))] },
    ]),
  ).toBe('Why\n\nif x:\n    y\n\nTip: Sort.')
})

test('a list has its markers, and what belongs to an item stands under it', () => {
  const item = (checked: boolean | undefined, ...children: Block[]) => ({
    type: 'listItem' as const,
    ...(checked === undefined ? {} : { checked }),
    spread: false,
    children,
  })
  const inner: Block = {
    type: 'list',
    ordered: false,
    spread: false,
    children: [item(true, paragraph(text('done'))), item(false, paragraph(text('open')))],
  }
  const outer: Block = {
    type: 'list',
    ordered: true,
    start: 9,
    spread: false,
    children: [item(undefined, paragraph(text('a')), inner), item(undefined, paragraph(text('b')))],
  }
  expect(toText([outer])).toBe('9. a\n   - [x] done\n   - [ ] open\n10. b')
})

test('a table is its cells between tabs', () => {
  const row = (...cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map(cell => ({ type: 'tableCell' as const, children: [text(cell)] })),
  })
  expect(toText([{ type: 'table', align: [null, null], children: [row('a', 'b'), row('c\td', 'e')] }])).toBe(
    'a\tb\nc d\te',
  )
})
