import type { Question } from '@prepdeck/model'
import { toBlocks } from '../nodes/blocks.ts'
import type { PrintBlock, PrintInline } from '../nodes/print.ts'
import type { Sheet } from '../sheet.ts'
import { toItemTitle } from './item-title.ts'

/** A question without an answer: a line of a list. */
export interface Listing {
  readonly number: number | null
  readonly prompt: readonly PrintInline[]
  readonly stem: readonly PrintBlock[]
}

export function toListing(question: Question, { glyphs }: Sheet): Listing {
  return {
    number: question.number ?? null,
    prompt: toItemTitle(question, glyphs),
    stem: toBlocks(question.stem ?? [], { glyphs, level: 2, depth: 1 }),
  }
}
