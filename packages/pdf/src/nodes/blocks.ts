import type { Block, Heading } from '@prepdeck/model'
import { isOutputOf, toCode } from './code.ts'
import { lowest, toHeading } from './heading.ts'
import { toList } from './list.ts'
import { toMath } from './math.ts'
import { toParagraph } from './paragraph.ts'
import type { PrintBlock } from './print.ts'
import { toQuote } from './quote.ts'
import { deepest, type Setting } from './setting.ts'
import { toTable } from './table.ts'

/**
 * Blocks ready for the templates.
 *
 * However deep the headings are in the source, here each is at most one level below the one above it:
 * under level 2, `### a`, `##### b`, `### c` → levels 3, 4, 3.
 */
export function toBlocks(written: readonly Block[], setting: Setting): PrintBlock[] {
  const nodes = setting.depth < deepest.blocks ? written : written.flatMap(toLeaves)
  const levels = toLevels(nodes, setting.level)
  return nodes.flatMap((node, index) => {
    if (isOutputOf(node, nodes[index - 1])) return []
    const handle = handlers[node.type] as Handler<Block>
    return handle(node, { ...setting, level: levels[index] as number }, nodes[index + 1])
  })
}

type Handler<Node> = (node: Node, setting: Setting, next: Block | undefined) => PrintBlock | PrintBlock[]

type Handlers = { readonly [Type in Block['type']]: Handler<Extract<Block, { type: Type }>> }

const handlers: Handlers = {
  paragraph: toParagraph,
  heading: toHeading,
  list: toList,
  code: toCode,
  math: toMath,
  blockquote: toQuote,
  table: toTable,
  thematicBreak: () => ({ type: 'thematicBreak' }),
}

/** For each block the level of the heading it stands under; for a heading its own. */
function toLevels(nodes: readonly Block[], above: number): number[] {
  const open: Heading['depth'][] = []
  return nodes.map(node => {
    if (node.type === 'heading') {
      while (open.length > 0 && (open.at(-1) as number) >= node.depth) open.pop()
      open.push(node.depth)
    }
    return Math.min(above + open.length, lowest)
  })
}

/** The blocks inside lists and quotations, without those. */
function toLeaves(node: Block): Block[] {
  if (node.type === 'list') return node.children.flatMap(item => item.children.flatMap(toLeaves))
  return node.type === 'blockquote' ? node.children.flatMap(toLeaves) : [node]
}
