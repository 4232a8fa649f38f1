import type { Node, Text } from 'mdast'

/**
 * The text of a node, or of several: values, and what pictures say instead.
 *
 * What `mdast-util-to-string` does, several times as fast: the shapes ask it of every block again and
 * again.
 *
 * @param withTags Whether tags of HTML are a part of it.
 */
export function toString(value: Node | readonly Node[] | undefined, withTags = true): string {
  if (value === undefined) return ''
  return isList(value) ? join(value, withTags) : ofNode(value, withTags)
}

function isList(value: Node | readonly Node[]): value is readonly Node[] {
  return Array.isArray(value)
}

function join(nodes: readonly Node[], withTags: boolean): string {
  let text = ''
  // By number: an iterator costs as much as what is done here, and every word comes by.
  for (let index = 0; index < nodes.length; index++) text += ofNode(nodes[index] as Node, withTags)
  return text
}

function ofNode(node: Node, withTags: boolean): string {
  // Most nodes are text.
  if (node.type === 'text') return (node as Text).value
  if ('children' in node) return join(node.children as Node[], withTags)
  if (node.type === 'html' && !withTags) return ''
  const { value, alt } = node as { value?: string; alt?: string | null }
  return value ?? alt ?? ''
}
