import type { List, ListItem } from '@prepdeck/model'
import type * as mdast from 'mdast'
import { toBlocks } from './blocks.ts'
import type { ProseContext } from './context.ts'

/** A list without the nulls of mdast. */
export function toList(node: mdast.List, context: ProseContext): List {
  return {
    type: 'list',
    ordered: node.ordered ?? false,
    ...(node.ordered && typeof node.start === 'number' ? { start: node.start } : {}),
    spread: node.spread ?? false,
    children: node.children.map(item => context.keep(toListItem(item, context), item.position)),
  }
}

function toListItem(item: mdast.ListItem, context: ProseContext): ListItem {
  return {
    type: 'listItem',
    ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
    spread: item.spread ?? false,
    children: toBlocks(item.children, context),
  }
}
