import type { Block } from '@prepdeck/model'
import type * as mdast from 'mdast'
import { toBlocks } from './blocks.ts'
import type { ProseContext } from './context.ts'
import { joinTexts } from './phrasing.ts'

/** A footnote becomes a paragraph that bears its label: `[^1]: text` → `[1] text`. */
export function toFootnote(node: mdast.FootnoteDefinition, context: ProseContext): Block[] {
  const label = { type: 'text' as const, value: `[${node.label ?? node.identifier}] ` }
  const [first, ...rest] = toBlocks(node.children, context)
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [label] }, ...(first ? [first] : []), ...rest]
  return [{ type: 'paragraph', children: joinTexts([label, ...first.children]) }, ...rest]
}
