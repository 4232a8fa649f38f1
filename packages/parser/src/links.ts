import type { Definition, Link, Nodes } from 'mdast'
import { isRelative } from './path.ts'

/** The links among the nodes of a document that lead into the bank; addresses of pictures are none. */
export function readLinks(nodes: readonly Nodes[]): (Link | Definition)[] {
  const pictures = new Set(nodes.flatMap(node => (node.type === 'imageReference' ? node.identifier : [])))
  return nodes.filter((node): node is Link | Definition =>
    node.type === 'link'
      ? isRelative(node.url)
      : node.type === 'definition' && isRelative(node.url) && !pictures.has(node.identifier),
  )
}
