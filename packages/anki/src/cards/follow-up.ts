import type { FollowUpCard } from '@prepdeck/model'
import { type BasicFields, toBasicFields } from './basic.ts'

/** `question` → `answer`. */
export function toFollowUpFields({ question, answer }: FollowUpCard): BasicFields {
  return toBasicFields({ prompt: question, stem: [], answer })
}
