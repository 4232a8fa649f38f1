import type { Block, Phrasing } from '@prepdeck/model'

/** Prose as the schema has it: blocks, a line of text, or (tolerated) both. */
export type Prose = readonly (Block | Phrasing)[]

/** Whether the prose is one line of text, with no block in it. */
export function isLine(nodes: Prose): nodes is readonly Phrasing[] {
  return nodes.every(isPhrasing)
}

/** The same prose as blocks: each run of phrasing becomes a paragraph. `a, *b*, code` → `p(a, *b*), code` */
export function toBlocks(nodes: Prose): Block[] {
  const blocks: Block[] = []
  let line: Phrasing[] | undefined
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      line = undefined
      blocks.push(node)
    } else if (line) line.push(node)
    else {
      line = [node]
      blocks.push({ type: 'paragraph', children: line })
    }
  }
  return blocks
}

const phrasing: ReadonlySet<string> = new Set<Phrasing['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'inlineMath',
  'break',
  'link',
  'image',
])

function isPhrasing(node: Block | Phrasing): node is Phrasing {
  return phrasing.has(node.type)
}
