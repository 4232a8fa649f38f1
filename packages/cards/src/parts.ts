import type { Block, ListItem } from '@prepdeck/model'

/** A block, or an item of a list. */
export type Part = Block | ListItem

/** Every block and list item at any depth, in the order of the page. */
export function toParts(blocks: readonly Part[]): Part[] {
  return blocks.flatMap(block => [block, ...toParts(inside(block))])
}

function inside(part: Part): Part[] {
  return part.type === 'list' || part.type === 'listItem' || part.type === 'blockquote' ? part.children : []
}
