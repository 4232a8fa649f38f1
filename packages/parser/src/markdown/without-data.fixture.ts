import type { Nodes } from 'mdast'

/** A tree without what says how HTML would show a formula, which nobody reads. */
export function withoutData<Node extends Nodes>({ data: _, ...node }: Node): Node {
  const children = 'children' in node ? { children: (node.children as Nodes[]).map(withoutData) } : {}
  return { ...node, ...children } as unknown as Node
}
