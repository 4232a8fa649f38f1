import type { Draft, DraftWithCards } from '@prepdeck/model'
import { withUniqueKeys } from './keys.ts'
import { cardsOf } from './kinds.ts'
import { toLearningOrder } from './order.ts'

/**
 * The cards of every question and note of a draft, in the order in which to learn them.
 *
 * Which cards come of what is the table in `kinds.ts`; the order is explained in `order.ts`.
 */
export function toCards(draft: Draft): DraftWithCards {
  const cards = draft.items.flatMap((item, index) => withUniqueKeys(cardsOf(item, index)))
  return { ...draft, cards: toLearningOrder(cards, draft.items) }
}
