import type { Nodes, Parents, Root } from 'mdast'
import { blockDoubts } from './block-doubts.ts'
import { containerDoubts } from './container-doubts.ts'
import { documentDoubts } from './document-doubts.ts'
import { type Doubt, isContainer, type Spot } from './doubt.ts'
import { inlineDoubts } from './inline-doubts.ts'

/** All that is known to be read otherwise. */
export const doubts: readonly Doubt[] = [
  ...documentDoubts,
  ...containerDoubts,
  ...blockDoubts,
  ...inlineDoubts,
]

/** The first reason to doubt a tree that the fast parser made of `markdown`, if there is one. */
export function findDoubt(tree: Root, markdown: string): Doubt | undefined {
  return search(tree, undefined, 0, { markdown, isContained: false, isQuoted: false })
}

type Around = Pick<Spot, 'markdown' | 'isContained' | 'isQuoted'>

function search(node: Nodes, parent: Parents | undefined, index: number, around: Around): Doubt | undefined {
  const rows = doubtsOf.get(node.type)
  if (rows) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const { markdown, isContained, isQuoted } = around
    const spot = { node, markdown, start, end, parent, index, isContained, isQuoted }
    for (const row of rows) if (row.applies(spot)) return row
  }
  if (!('children' in node)) return undefined
  const inside = isContainer(node) ? within(node, around) : around
  // A loop, since every node of every document comes by.
  for (let at = 0; at < node.children.length; at++) {
    const child = node.children[at] as Nodes
    // Half of all nodes are text, of which hardly a row asks.
    const found = child.type === 'text' && !asksText ? undefined : search(child, node, at, inside)
    if (found) return found
  }
  return undefined
}

function within({ type }: Nodes, { markdown, isQuoted }: Around): Around {
  return {
    markdown,
    isContained: true,
    isQuoted: isQuoted || type === 'blockquote',
  }
}

const doubtsOf: ReadonlyMap<string, readonly Doubt[]> = new Map(
  doubts
    .flatMap(({ kinds }) => kinds)
    .map(kind => [kind, doubts.filter(({ kinds }) => kinds.includes(kind))]),
)

const asksText = doubtsOf.has('text')
