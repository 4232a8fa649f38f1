import type { Block } from '@prepdeck/model'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { toMarkdown, toText } from './index.ts'
import { prose } from './prose.arbitrary.ts'

test('an alert has its marker again', () => {
  const alert = (...children: Block[]): Block => ({
    type: 'blockquote',
    data: { alert: 'warning' },
    children,
  })
  expect(
    toMarkdown([alert({ type: 'paragraph', children: [{ type: 'text', value: 'Sort\nfirst.' }] })]),
  ).toBe('> [!WARNING]\n> Sort\n> first.')
  expect(toMarkdown([alert({ type: 'thematicBreak' })])).toBe('> [!WARNING]\n>\n> ---')
})

test('a quotation that only looks like an alert stays one', () => {
  const children: Block[] = [{ type: 'paragraph', children: [{ type: 'text', value: '[!NOTE]' }] }]
  expect(toMarkdown([{ type: 'blockquote', children }])).toBe('> \\[!NOTE]')
})

test('code, mathematics and lists are written as an author would', () => {
  expect(
    toMarkdown([
      { type: 'code', lang: 'text', meta: 'output', value: '[4]' },
      { type: 'paragraph', children: [{ type: 'inlineMath', value: 'x^2' }] },
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [{ type: 'math', value: 'y' }] }],
      },
    ]),
  ).toBe('```text output\n[4]\n```\n\n$x^2$\n\n- $$\n  y\n  $$')
})

test('what is written parses to the same text again', () => {
  const parser = unified().use(remarkParse).use(remarkGfm)
  fc.assert(
    fc.property(prose, blocks => {
      const again = parser.parse(toMarkdown(blocks)).children as Block[]
      expect(toText(again)).toBe(toText(blocks))
    }),
  )
})
