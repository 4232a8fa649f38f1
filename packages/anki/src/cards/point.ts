import type { PointCard } from '@prepdeck/model'
import { type BasicFields, toBasicFields } from './basic.ts'

/** `cue` → `statement`; the label above the cue says what it is about. */
export function toPointFields({ cue, statement }: PointCard): BasicFields {
  return toBasicFields({ prompt: cue, stem: [], answer: statement })
}
