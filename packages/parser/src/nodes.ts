import type { Nodes } from 'mdast'

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
  const search = (node: Nodes): void => {
    if (asked.has(node.type)) found.push(node)
    if ('children' in node) for (const child of node.children) search(child)
  }
  search(tree)
  return found as Extract<Nodes, { type: Kind }>[]
}
