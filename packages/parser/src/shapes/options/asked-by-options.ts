import type { RootContent } from 'mdast'
import { asking } from '../evidence.ts'
import type { Prompt } from '../prompt.ts'
import type { Page } from '../shape.ts'
import type { Start } from '../starts.ts'
import { textOf } from '../text.ts'
import { readMark } from './option-marks.ts'
import type { OptionReader } from './option-reader.ts'

/** So many blocks of code or pictures may stand between a line and its options. */
const reach = 3

/** Options behind a line say that it asks, whatever its words: `The capital of France is` ⏎ `A) Paris`. */
export function withOptions(prompt: Prompt, behind: readonly RootContent[], optionsOf: OptionReader): Prompt {
  if (prompt.evidence >= asking || !areOptionsNext(behind, optionsOf)) return prompt
  return { ...prompt, evidence: asking }
}

/** The same of a paragraph: its options stand in its further lines, or in the blocks behind it. */
export function withOptionsBehind(start: Start, { blocks, optionsOf }: Page): Start {
  const { index, prompt, rest } = start
  if (prompt.evidence >= asking) return start
  const behind = rest.length > 0 ? rest : blocks.slice(index + 1, index + 2 + reach)
  return { ...start, prompt: withOptions(prompt, behind, optionsOf) }
}

/** Whether options follow at once, or behind the code that is asked about. */
function areOptionsNext(blocks: readonly RootContent[], optionsOf: OptionReader): boolean {
  const at = blocks.findIndex(block => block.type !== 'code' && !isPicture(block))
  const first = blocks[at]
  const second = blocks[at + 1]
  if (!first) return false
  if (optionsOf(first)) return true
  return placeOf(first) === 0 && second !== undefined && placeOf(second) === 1
}

/** `A) one` in a paragraph of its own. */
function placeOf(block: RootContent): number | undefined {
  return block.type === 'paragraph' ? readMark(textOf(block))?.place : undefined
}

function isPicture(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'image')
}
