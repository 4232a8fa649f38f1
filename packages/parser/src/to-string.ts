import type { Node } from 'mdast'

/**
 * The text of a node, or of several: values, and what pictures say instead.
 *
 * What `mdast-util-to-string` does, several times as fast: the shapes ask it of every block again and
 * again.
 */
export function toString(value: Node | readonly Node[] | undefined): string {
  if (value === undefined) return ''
  if (isList(value)) return join(value)
  const { value: text, alt, children } = value as { value?: string; alt?: string | null; children?: Node[] }
  return text ?? alt ?? (children ? join(children) : '')
}

function isList(value: Node | readonly Node[]): value is readonly Node[] {
  return Array.isArray(value)
}

function join(nodes: readonly Node[]): string {
  let text = ''
  for (const node of nodes) text += toString(node)
  return text
}
