import type { AlertData } from '@prepdeck/model'
import type { BlockContent, Blockquote, DefinitionContent, Paragraph } from 'mdast'

const marker = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\r\n?|\n|$)/i

/** A quotation that GitHub shows as an alert, and what stands in it without the marker. */
export interface Alert {
  readonly kind: AlertData['alert']
  readonly children: readonly (BlockContent | DefinitionContent)[]
}

/** `> [!NOTE]` and text → a `note` with the text; any other quotation → nothing. */
export function readAlert(node: Blockquote): Alert | undefined {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') return undefined
  const [text, ...others] = first.children
  const match = text?.type === 'text' ? marker.exec(text.value) : null
  if (!match || text?.type !== 'text') return undefined
  const value = text.value.slice(match[0].length)
  const children = value ? [{ ...text, value }, ...others] : others
  const paragraph: Paragraph[] = children.length > 0 ? [{ ...first, children }] : []
  return { kind: match[1]?.toLowerCase() as AlertData['alert'], children: [...paragraph, ...rest] }
}
