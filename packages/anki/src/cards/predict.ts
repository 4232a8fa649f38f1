import type { PredictCard } from '@prepdeck/model'
import { toField } from '../field.ts'

/** The code and what it prints. */
export function toPredictFields({ code, output }: PredictCard): Record<'Code' | 'Output', string> {
  return { Code: toField([code]), Output: toField([output]) }
}
