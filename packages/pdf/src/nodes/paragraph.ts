import type { Block, Paragraph } from '@prepdeck/model'
import { directionOfText } from '../fonts/scripts.ts'
import { toInline, toPlain } from './inline.ts'
import type { PrintParagraph } from './print.ts'
import type { Setting } from './setting.ts'

/** A paragraph, none where it holds decorations only; one that leads in (`Copying:`) stays with what follows. */
export function toParagraph(node: Paragraph, setting: Setting, next: Block | undefined): PrintParagraph[] {
  const children = toInline(node.children, setting)
  if (children.length === 0) return []
  const last = node.children.at(-1)
  const leadsIn = last?.type === 'text' && /[:：]\s*$/u.test(last.value)
  const keep = next !== undefined && ((leadsIn && next.type !== 'paragraph') || isPicture(next))
  const isFromRight = directionOfText(toPlain(children)) === 'rtl'
  return [{ type: 'paragraph', children, keep, ...(isFromRight ? { direction: 'rtl' } : {}) }]
}

/** A paragraph that is nothing but pictures stays with the one before it. */
function isPicture(block: Block): boolean {
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'image')
}
