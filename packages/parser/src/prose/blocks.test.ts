import type { Block, DraftNote } from '@prepdeck/model'
import { checkShape } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '../read.fixture.ts'

function blocksOf(markdown: string): Block[] {
  return (read({ 'a.md': markdown }).draft.items[0] as DraftNote).blocks
}

const text = (value: string) => ({ type: 'text', value })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

test('a reference link becomes a link, and its definition stands in the report', () => {
  expect(blocksOf('See [it][a].\n\n[a]: https://example.org "T"\n')).toEqual([
    paragraph(
      text('See '),
      { type: 'link', url: 'https://example.org', title: 'T', children: [text('it')] },
      text('.'),
    ),
  ])
})

test('a quotation that GitHub shows as an alert is one, on any line endings', () => {
  for (const end of ['\n', '\r\n'])
    expect(blocksOf(`> [!WARNING]${end}> Mind it.${end}`)).toEqual([
      { type: 'blockquote', data: { alert: 'warning' }, children: [paragraph(text('Mind it.'))] },
    ])
  expect(blocksOf('> [!OTHER]\n> Text.\n')).toEqual([
    { type: 'blockquote', children: [paragraph(text('[!OTHER]\nText.'))] },
  ])
})

test('of HTML in a line only what it encloses is kept, and <br> breaks the line', () => {
  expect(blocksOf('a <b>bold</b><br>c<!-- x -->d\n')).toEqual([
    paragraph(text('a bold'), { type: 'break' }, text('cd')),
  ])
})

test('HTML that stands where it has no place gives its words', () => {
  expect(blocksOf('<tbody>\n<tr><td>one</td><td>two</td>\n')).toEqual([paragraph(text('one two'))])
  expect(blocksOf('<tbody>\n<tr>\n')).toEqual([])
  const html = '<h1><a href="https://example.org"><picture><img alt="A" src="https://example.org/a.png">\n'
  expect((read({ 'a.md': html }).draft.items[0] as DraftNote).title).toEqual([
    {
      type: 'link',
      url: 'https://example.org',
      children: [{ type: 'image', url: 'https://example.org/a.png', alt: 'A' }],
    },
  ])
})

test('blocks of HTML stand in the report', () => {
  const { draft } = read({ 'a.md': 'Text.\n\n<!-- todo -->\n\n<script>x</script>\n' })
  expect(draft.documents[0]?.outside.map(({ reason, start }) => [reason, start.line])).toEqual([
    ['comment', 3],
    ['html', 5],
  ])
})

test('lists, code and tables have none of the nulls of mdast', () => {
  expect(blocksOf('3. a\n4. b\n\n- [x] c\n\n```\ncode\n```\n\n| a | b |\n| - | -: |\n| c | d |\n')).toEqual([
    {
      type: 'list',
      ordered: true,
      start: 3,
      spread: false,
      children: [
        { type: 'listItem', spread: false, children: [paragraph(text('a'))] },
        { type: 'listItem', spread: false, children: [paragraph(text('b'))] },
      ],
    },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', checked: true, spread: false, children: [paragraph(text('c'))] }],
    },
    { type: 'code', value: 'code' },
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [text('a')] },
            { type: 'tableCell', children: [text('b')] },
          ],
        },
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [text('c')] },
            { type: 'tableCell', children: [text('d')] },
          ],
        },
      ],
    },
  ])
})

test('two dollars make mathematics, one makes none', () => {
  expect(blocksOf('It costs $5 or $6, $$a^2$$.\n\n$$\nb\n$$\n')).toEqual([
    paragraph(text('It costs $5 or $6, '), { type: 'inlineMath', value: 'a^2' }, text('.')),
    { type: 'math', value: 'b' },
  ])
})

test('a footnote is a paragraph that bears its label', () => {
  expect(blocksOf('Text[^1].\n\n[^1]: The note.\n')).toEqual([
    paragraph(text('Text[1].')),
    paragraph(text('[1] The note.')),
  ])
})

test('whatever Markdown is read, its prose follows the schema', () => {
  const piece = fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '> ',
    '```',
    '| a | b |\n| - | - |\n',
    '**',
    '`',
    '[a](b)',
    '![a](b)',
    '<b>',
    '<!-- -->',
    '[^1]',
    '$$',
    '[^1]: ',
    '[a]: b',
    '\n',
    '\n\n',
    ' ',
    '    ',
    'word',
    '\\',
    '~~',
    'https://a.b',
    '---',
    '\t',
    '\r\n',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 24 }).map(pieces => pieces.join('')),
      markdown => {
        const [note] = read({ 'a.md': markdown }).draft.items
        const identified = { ...note, since: 0, changed: 0 }
        expect(checkShape('note', identified)).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
