import type { Likes } from '../likes.ts'
import { pairBest } from '../pairing.ts'
import type { Former, Found, ItemPairing } from './matcher.ts'

/** Pairs what shares that much of its words, weighed by their rarity, and that much more than with any other. */
export function pairByText(
  pairing: ItemPairing,
  { alike }: Likes<Found, Former>,
  least: { readonly share: number; readonly lead: number },
): ItemPairing {
  return pairBest(
    pairing,
    alike.filter(({ share, lead }) => share >= least.share && lead >= least.lead),
  )
}
