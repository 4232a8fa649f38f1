import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import { isFold } from './html/fold.ts'

/**
 * Every node of some kinds in a tree, in the order of the text.
 *
 * A bare loop: every rule asks it of every document, and a visitor that keeps ancestors takes five times
 * as long.
 */
export function nodesOf<Kind extends Nodes['type']>(
  tree: Nodes,
  ...kinds: readonly Kind[]
): Extract<Nodes, { type: Kind }>[] {
  const found: Nodes[] = []
  const asked: ReadonlySet<string> = new Set(kinds)
  const asksText = asked.has('text')
  const search = (node: Nodes): void => {
    if (asked.has(node.type)) found.push(node)
    if (!('children' in node)) return
    for (let index = 0; index < node.children.length; index++) {
      const child = node.children[index] as Nodes
      // Half of all nodes are text, which hardly anybody asks for.
      if (child.type !== 'text' || asksText) search(child)
    }
  }
  search(tree)
  return found as Extract<Nodes, { type: Kind }>[]
}

/** Puts a node and all that is in it at one place: that of the text which it was read out of. */
export function placeAt(node: Nodes, position: Position | undefined): void {
  if (position) node.position = position
  else delete node.position
  if (isFold(node)) for (const part of [...node.head, ...node.summary]) placeAt(part, position)
  if ('children' in node) for (const child of node.children) placeAt(child, position)
}
