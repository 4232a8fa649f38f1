import type { Block, Paragraph } from '@prepdeck/model'
import { directionOfText } from '../fonts/scripts.ts'
import { toInline, toPlain } from './inline.ts'
import type { PrintInline, PrintParagraph } from './print.ts'
import type { Setting } from './setting.ts'

/** A paragraph, none where it holds decorations only; one that leads in (`Copying:`) stays with what follows. */
export function toParagraph(node: Paragraph, setting: Setting, next: Block | undefined): PrintParagraph[] {
  const children = toInline(node.children, setting)
  const last = node.children.at(-1)
  const leadsIn = last?.type === 'text' && /[:：]\s*$/u.test(last.value)
  const keep = next !== undefined && ((leadsIn && next.type !== 'paragraph') || isPicture(next))
  return toParagraphs(children, keep)
}

/** What stands inside lines as a paragraph, in the direction of its words; none where there is nothing. */
export function toParagraphs(children: readonly PrintInline[], keep = false): PrintParagraph[] {
  if (children.length === 0) return []
  const direction = directionOfText(toSaid(children))
  return [
    { type: 'paragraph', children, keep, ...(direction === 'ltr' ? {} : { direction: direction ?? 'any' }) },
  ]
}

/** A paragraph that is nothing but pictures stays with the one before it. */
function isPicture(block: Block): boolean {
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'image')
}

/** Code and formulas say nothing of the language around them: `` `len` עולה 1 `` → ` עולה 1`. */
function toSaid(nodes: readonly PrintInline[]): string {
  return nodes
    .filter(({ type }) => type !== 'inlineCode' && type !== 'inlineMath' && type !== 'formula')
    .map(node => ('children' in node ? toSaid(node.children) : toPlain([node])))
    .join('')
}
