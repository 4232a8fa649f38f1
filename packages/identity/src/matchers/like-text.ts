import type { Likes } from '../likeness/likes.ts'
import { isRefilled } from '../likeness/refilled.ts'
import type { Former, Found, ItemPairing } from './matcher.ts'
import { pairBest } from './pairing.ts'

/**
 * Pairs what shares that much of its words, weighed by their rarity, and that much more than with any other.
 *
 * What differs in its subject alone must stand at a like place as well: it may be the next of a list of questions
 * in one form.
 */
export function pairByText(
  pairing: ItemPairing,
  { alike, isTelling }: Likes<Found, Former>,
  least: { readonly share: number; readonly lead: number },
): ItemPairing {
  return pairBest(
    pairing,
    alike
      .filter(({ share, lead }) => share >= least.share && lead >= least.lead)
      .filter(({ now, was }) => !isAnotherSubject(now, was, isTelling)),
  )
}

/** By words alone; where there is code or text under the prompts, that tells more. */
function isAnotherSubject(
  { text, stem }: Found,
  { item }: Former,
  isTelling: (word: string) => boolean,
): boolean {
  return !stem && !item.stem && isRefilled(item.text, text, isTelling)
}
