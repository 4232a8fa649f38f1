import type { List } from '@prepdeck/model'
import { toBlocks } from './blocks.ts'
import type { PrintList } from './print.ts'
import type { Setting } from './setting.ts'

/** A list, numbered or not, at any depth. */
export function toList(node: List, setting: Setting): PrintList {
  return {
    type: 'list',
    start: node.ordered ? (node.start ?? 1) : null,
    tight: !node.spread && node.children.every(item => !item.spread),
    items: node.children.map(item => ({
      checked: item.checked ?? null,
      blocks: toBlocks(item.children, { ...setting, depth: setting.depth + 1 }),
    })),
  }
}
