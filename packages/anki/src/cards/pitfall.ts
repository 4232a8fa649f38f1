import type { PitfallCard } from '@prepdeck/model'
import { toField } from '../field.ts'

/** The false claim and its correction. */
export function toPitfallFields({ claim, correction }: PitfallCard): Record<'Claim' | 'Correction', string> {
  return { Claim: toField(claim), Correction: toField(correction) }
}
