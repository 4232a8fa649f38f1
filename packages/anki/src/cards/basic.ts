import type { BasicCard } from '@prepdeck/model'
import { toField } from '../field.ts'
import { type AnswerFields, toAnswerFields } from './fold.ts'

/** `prompt` → `answer`, the end of a long one folded. */
export function toBasicFields({ prompt, answer }: BasicCard): AnswerFields & { Prompt: string } {
  return { Prompt: toField(prompt), ...toAnswerFields(answer) }
}
