import type { DraftCard } from '@prepdeck/model'
import { fingerprintOfCard } from './fingerprint.ts'

/** A card as it is now, and what it may be known by. */
export interface FoundCard {
  readonly card: DraftCard
  readonly fingerprint: string
}

export function toFoundCard(card: DraftCard): FoundCard {
  return { card, fingerprint: fingerprintOfCard(card) }
}
