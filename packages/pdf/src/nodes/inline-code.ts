import type { InlineCode, InlineMath } from '@prepdeck/model'
import { toPrintableLines } from './characters.ts'
import type { PrintCode } from './print.ts'
import type { Setting } from './setting.ts'
import { toWords } from './words.ts'

/** Code in a line; TeX too, where it is no formula. */
export function toInlineCode(node: InlineCode | InlineMath, { glyphs }: Setting): PrintCode {
  const value = toPrintableLines(node.value, glyphs).replace(/\s/gu, ' ')
  return { type: node.type, value, children: toWords(value) }
}
