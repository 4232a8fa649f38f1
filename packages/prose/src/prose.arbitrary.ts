import type { Block, ListItem, Phrasing, Table } from '@prepdeck/model'
import fc from 'fast-check'

// Prose as a parser would give it, of words that mean something in Markdown, HTML, TeX or an address.

const word = fc.oneof(
  fc.constantFrom(
    ...['loc', 'iloc', 'a[::2]', '<b>', '</p>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>'],
    ...[
      '&amp;',
      '&lt;',
      '*',
      '**x**',
      '_x_',
      '__init__',
      '`x`',
      '~~',
      '$5',
      '|',
      '\\',
      '[!NOTE]',
      '[x]',
      '- a',
    ],
    ...[
      '1.',
      '1)',
      '#',
      '>',
      '+',
      '===',
      '---',
      'javascript:alert(1)',
      'https://a.org',
      'é',
      '数据',
      '🙂',
      '"',
    ],
  ),
  fc.string({ unit: fc.constantFrom(...'ab1<>&"\'*_`~$|\\[](){}!#+-=.:;/@'), minLength: 1, maxLength: 6 }),
)

/** Words between single spaces: what a line is once it was parsed. */
const words: fc.Arbitrary<string> = fc.array(word, { minLength: 1, maxLength: 6 }).map(all => all.join(' '))

const url = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,<b>',
    'a.md',
    '#x',
    '//a.org',
    'mailto:a@b.org',
  ),
  words.map(path => `https://a.org/${encodeURIComponent(path)}`),
)

const plain: fc.Arbitrary<Phrasing> = fc.oneof(
  words.map((value): Phrasing => ({ type: 'text', value })),
  // In a cell of a table GFM has no way to write `\\|` as code, so no parser gives it.
  words.map((code): Phrasing => ({ type: 'inlineCode', value: code.replace(/\\+\|/g, '|') })),
)

// No mark holds another of its kind: no parser gives that.
const emphasis = toLine(plain).map((children): Phrasing => ({ type: 'emphasis', children }))
const strong = toLine(plain, emphasis).map((children): Phrasing => ({ type: 'strong', children }))
const struck = toLine(plain, emphasis, strong).map((children): Phrasing => ({ type: 'delete', children }))
const link = fc.record({
  type: fc.constant('link' as const),
  url,
  children: toLine(plain, emphasis, strong, struck),
})

const line: fc.Arbitrary<Phrasing[]> = toLine(plain, emphasis, strong, struck, link)

const code = fc.record(
  {
    type: fc.constant('code' as const),
    lang: fc.constantFrom('python', 'text', 'sql', 'c++', 'x"><b>'),
    meta: fc.constantFrom('output', 'predict', '"><b>'),
    value: fc.array(words, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n')),
  },
  { requiredKeys: ['type', 'value', 'lang'] },
)

const table: fc.Arbitrary<Table> = fc
  .array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
  .map(rows => ({
    type: 'table',
    align: ['left', null],
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map(children => ({ type: 'tableCell', children })),
    })),
  }))

const { block } = fc.letrec<{ block: Block; item: ListItem }>(tie => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    line.map((children): Block => ({ type: 'paragraph', children })),
    line.map((children): Block => ({ type: 'heading', depth: 3, children })),
    code,
    table,
    fc.constant<Block>({ type: 'thematicBreak' }),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((children): Block => ({ type: 'blockquote', children })),
    fc
      .tuple(fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([ordered, children]): Block => ({ type: 'list', ordered, spread: true, children })),
  ),
  item: fc
    .array(tie('block'), { minLength: 1, maxLength: 2 })
    .map((children): ListItem => ({ type: 'listItem', spread: true, children })),
}))

/** Blocks of prose, hostile ones among them. */
export const prose: fc.Arbitrary<Block[]> = fc.array(block, { minLength: 1, maxLength: 4 })

/** A line of such nodes, parted by spaces as words are. */
function toLine(...nodes: readonly fc.Arbitrary<Phrasing>[]): fc.Arbitrary<Phrasing[]> {
  const space: Phrasing = { type: 'text', value: ' ' }
  return fc
    .array(fc.oneof(...nodes), { minLength: 1, maxLength: 3 })
    .map(all => all.flatMap((node, index) => (index === 0 ? [node] : [space, node])))
}
