import type { Blockquote } from '@prepdeck/model'
import { toBlocks } from './blocks.ts'
import type { PrintQuote } from './print.ts'
import type { Setting } from './setting.ts'

/** A quotation, or an alert. */
export function toQuote(node: Blockquote, setting: Setting): PrintQuote {
  const blocks = toBlocks(node.children, { ...setting, depth: setting.depth + 1 })
  return { type: 'quote', alert: node.data?.alert ?? null, blocks }
}
