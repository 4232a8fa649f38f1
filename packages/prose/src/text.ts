import type { Block, ListItem, Phrasing, TableRow } from '@prepdeck/model'
import { alertTitle } from './alert-title.ts'
import { type Prose, toBlocks } from './blocks.ts'

/**
 * Plain text: blocks parted by blank lines, code as it is, lists with their markers, the cells of a table
 * by tabs, an image as its alternative text, a link as its words.
 */
export function toText(nodes: Prose): string {
  return toBlocks(nodes).map(toBlockText).join('\n\n')
}

type Node = Block | Phrasing
type Writers = { readonly [Type in Node['type']]: (node: Extract<Node, { type: Type }>) => string }

const writers: Writers = {
  // A line ends where the author's editor wrapped it: `two\nwords` → `two words`
  text: ({ value }) => value.replace(/(?:(?<![ \t])[ \t]+)?\n[ \t]*/g, ' '),
  emphasis: ({ children }) => toLine(children),
  strong: ({ children }) => toLine(children),
  delete: ({ children }) => toLine(children),
  inlineCode: ({ value }) => value,
  inlineMath: ({ value }) => value,
  break: () => '\n',
  link: ({ children }) => toLine(children),
  image: ({ alt }) => alt,
  paragraph: ({ children }) => toLine(children),
  heading: ({ children }) => toLine(children),
  list: ({ children, ordered, start, spread }) =>
    children
      .map((item, index) => toItem(item, ordered ? `${(start ?? 1) + index}. ` : '- '))
      .join(spread ? '\n\n' : '\n'),
  code: ({ value }) => value,
  math: ({ value }) => value,
  // `> [!TIP]` with `Sort first.` → `Tip: Sort first.`
  blockquote: ({ data, children }) => (data ? `${alertTitle[data.alert]}: ` : '') + toText(children),
  table: ({ children }) => children.map(toRow).join('\n'),
  thematicBreak: () => '---',
}

function toBlockText(node: Node): string {
  return (writers[node.type] as (node: Node) => string)(node)
}

function toLine(children: readonly Phrasing[]): string {
  return children.map(toBlockText).join('')
}

/** The later lines stand under the first: `- a` and a block `b` → `- a\n  b`. */
function toItem(item: ListItem, marker: string): string {
  const box = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : ''
  const blocks = item.children.map(toBlockText).join(item.spread ? '\n\n' : '\n')
  return marker + box + blocks.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`)
}

function toRow(row: TableRow): string {
  return row.children.map(cell => toLine(cell.children).replace(/[\t\n]+/g, ' ')).join('\t')
}
