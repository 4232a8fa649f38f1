import type { PointCard } from '@prepdeck/model'
import { toField } from '../field.ts'
import { type AnswerFields, toAnswerFields } from './fold.ts'

/** `cue` → `statement`; the label above the cue says what it is about. */
export function toPointFields({ cue, statement }: PointCard): AnswerFields & { Prompt: string } {
  return { Prompt: toField(cue), ...toAnswerFields(statement) }
}
