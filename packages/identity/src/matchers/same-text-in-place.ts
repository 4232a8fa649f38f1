import { pairByKey } from '../pairing.ts'
import type { Matcher } from './matcher.ts'
import { toPlaces } from './places.ts'

/**
 * Of several that ask the same in the same words, each is the one that stood there: where `What is
 * the output?` was asked ten times, and one is gone and another has a new answer.
 */
export const sameTextInPlace: Matcher = (pairing, orders) => {
  const { now, was } = toPlaces(pairing, orders)
  const at = (text: string, place: string | undefined) => (text && place ? `${text}\n${place}` : undefined)
  return [0, 1].reduce(
    (left, side) =>
      pairByKey(
        left,
        found => at(found.text, now.get(found)?.[side]),
        former => at(former.item.text, was.get(former)?.[side]),
      ),
    pairing,
  )
}
