import type { Block, Code, MathBlock } from '@prepdeck/model'
import { toPrintableLines } from './characters.ts'
import type { PrintCodeBlock } from './print.ts'
import type { Setting } from './setting.ts'

/** A code block with the output that follows it; TeX too, where it is no formula. */
export function toCode(node: Code | MathBlock, { glyphs }: Setting, next: Block | undefined): PrintCodeBlock {
  const kind = next === undefined ? null : toOutputKind(next)
  return {
    type: node.type,
    lang: node.type === 'math' ? 'latex' : /^[\w+#.-]+$/.test(node.lang ?? '') ? (node.lang as string) : null,
    value: toPrintableLines(node.value, glyphs),
    output: kind === null ? null : { kind, value: toPrintableLines((next as Code).value, glyphs) },
  }
}

/** Whether a block is printed with the code before it. */
export function isOutputOf(node: Block, before: Block | undefined): boolean {
  return toOutputKind(node) !== null && before?.type === 'code' && toOutputKind(before) === null
}

/** ` ```text output ` → `output`. */
function toOutputKind(node: Block): 'output' | 'error' | null {
  const words = node.type === 'code' ? (node.meta ?? '').split(/\s+/) : []
  return words.includes('output') ? 'output' : words.includes('error') ? 'error' : null
}
