import type { Block, InlineMath, MathBlock } from '@prepdeck/model'
import { isTall, isWide, toFormula } from '../formula/formula.ts'
import { toVisible } from './characters.ts'
import { toCode } from './code.ts'
import { toInlineCode } from './inline-code.ts'
import type { PrintCode, PrintCodeBlock, PrintFormula } from './print.ts'
import type { Setting } from './setting.ts'

/** A formula on a line of its own; its TeX as code where that cannot be read. */
export function toMath(
  node: MathBlock,
  setting: Setting,
  next: Block | undefined,
): PrintFormula | PrintCodeBlock {
  return toPrintFormula(node.value, true, setting) ?? toCode(node, setting, next)
}

/** A formula in a line; its TeX as code where that cannot be read, and where there is no room: in a heading. */
export function toInlineMath(node: InlineMath, setting: Setting): PrintFormula | PrintCode {
  const formula = toPrintFormula(node.value, false, setting)
  return formula === undefined || (setting.wordsOnly && formula.wide) ? toInlineCode(node, setting) : formula
}

function toPrintFormula(tex: string, display: boolean, { glyphs }: Setting): PrintFormula | undefined {
  const value = toVisible(tex).trim()
  const tree = toFormula(value, display, glyphs)
  if (value === '' || tree === undefined) return undefined
  return { type: 'formula', value, tree, wide: isWide(tree), tall: isTall(tree) }
}
