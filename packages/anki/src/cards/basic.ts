import type { BasicCard } from '@prepdeck/model'
import { toField } from '../field.ts'
import { type AnswerFields, toAnswerFields } from './fold.ts'

/** The fields of a question and its answer. */
export interface BasicFields extends AnswerFields {
  readonly Prompt: string
  readonly Stem: string
}

/** `prompt`, `stem` → `answer`, the end of a long one folded. */
export function toBasicFields({
  prompt,
  stem,
  answer,
}: Pick<BasicCard, 'prompt' | 'stem' | 'answer'>): BasicFields {
  return { Prompt: toField(prompt), Stem: toField(stem), ...toAnswerFields(answer) }
}
