import type { Definition, Link, Root } from 'mdast'
import { nodesOf } from './nodes.ts'
import { isRelative } from './path.ts'

/** The links of a document that lead into the bank; addresses of pictures are none. */
export function readLinks(tree: Root): (Link | Definition)[] {
  const found = nodesOf(tree, 'link', 'definition', 'imageReference')
  const pictures = new Set(found.flatMap(node => (node.type === 'imageReference' ? node.identifier : [])))
  return found.filter((node): node is Link | Definition =>
    node.type === 'link'
      ? isRelative(node.url)
      : node.type === 'definition' && isRelative(node.url) && !pictures.has(node.identifier),
  )
}
