import type { FollowUpCard } from '@prepdeck/model'
import { toField } from '../field.ts'
import { type AnswerFields, toAnswerFields } from './fold.ts'

/** `question` → `answer`. */
export function toFollowUpFields({ question, answer }: FollowUpCard): AnswerFields & { Prompt: string } {
  return { Prompt: toField(question), ...toAnswerFields(answer) }
}
