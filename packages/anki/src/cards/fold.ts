import type { Block } from '@prepdeck/model'
import { toText } from '@prepdeck/prose'
import { toField } from '../field.ts'

/** The fields of an answer: what is seen at once, and what is folded. */
export interface AnswerFields {
  readonly Answer: string
  readonly Explanation: string
}

/** Characters that a phone shows without much scrolling. */
const atOnce = 600
/** Fewer are not worth a fold. */
const worthFolding = 200

/** A short answer whole; of a long one the first blocks, the rest folded. */
export function toAnswerFields(answer: readonly Block[]): AnswerFields {
  const shown = countShown(answer)
  return { Answer: toField(answer.slice(0, shown)), Explanation: toField(answer.slice(shown)) }
}

function countShown(blocks: readonly Block[]): number {
  if (blocks.length < 2) return blocks.length
  const lengths = blocks.map(block => toText([block]).length)
  let shown = 1
  while (shown < blocks.length && lengthOf(lengths.slice(0, shown + 1)) <= atOnce) shown += 1
  // A heading or “For example:” belongs to what follows it.
  while (shown > 1 && leadsOn(blocks[shown - 1])) shown -= 1
  while (isOutput(blocks[shown])) shown += 1
  return lengthOf(lengths.slice(shown)) < worthFolding ? blocks.length : shown
}

function leadsOn(block: Block | undefined): boolean {
  return block?.type === 'heading' || (block?.type === 'paragraph' && /:\s*$/.test(toText([block])))
}

/** What code prints stands with the code. */
function isOutput(block: Block | undefined): boolean {
  return block?.type === 'code' && /\b(output|error)\b/.test(block.meta ?? '')
}

/** Of blocks as text, with the blank lines between them. */
function lengthOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 2 * Math.max(0, lengths.length - 1))
}
