import type { Node, Text } from 'mdast'

/** The words of a node or of several, and what pictures say instead; tags of HTML are no words. */
export function textOf(value: Node | readonly Node[] | undefined): string {
  if (value === undefined) return ''
  return isList(value) ? join(value) : ofNode(value)
}

function isList(value: Node | readonly Node[]): value is readonly Node[] {
  return Array.isArray(value)
}

function join(nodes: readonly Node[]): string {
  let text = ''
  for (const node of nodes) text += ofNode(node)
  return text
}

function ofNode(node: Node): string {
  // Most nodes are text, and the words of every block are asked for again and again.
  if (node.type === 'text') return (node as Text).value
  if (node.type === 'html') return ''
  const { value, alt, children } = node as { value?: string; alt?: string | null; children?: Node[] }
  return value ?? alt ?? (children ? join(children) : '')
}
