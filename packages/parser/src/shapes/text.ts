import type { Node, Text } from 'mdast'
import { toString } from '../to-string.ts'

/** The words of a node or of several, and what pictures say instead; tags of HTML are no words. */
export function textOf(value: Node | readonly Node[] | undefined): string {
  return toString(value, false)
}

/** How long the words of a node are, without putting them together. */
export function lengthOfText(node: Node): number {
  if (node.type === 'text') return (node as Text).value.length
  if (!('children' in node)) return textOf(node).length
  const children = node.children as Node[]
  let length = 0
  for (let index = 0; index < children.length; index++) length += lengthOfText(children[index] as Node)
  return length
}
