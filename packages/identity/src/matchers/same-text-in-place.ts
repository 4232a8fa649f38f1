import { keepsMost, toKept } from '../likeness/kept.ts'
import { toBag, toWords } from '../likeness/words.ts'
import type { Former, Found, Matcher } from './matcher.ts'
import { pairByKey } from './pairing.ts'
import { toPlaces } from './places.ts'

/**
 * Of several that ask the same in the same words, each is the one that stood there: where `What is
 * the output?` was asked ten times, and one is gone and another has a new answer. With other code
 * under the same words it is another question.
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
        areStemsAlike,
      ),
    pairing,
  )
}

/** Whether what stands under two prompts may be one thing; where only one has something, who knows. */
function areStemsAlike({ stem }: Found, { item }: Former): boolean {
  if (!stem || !item.stem) return true
  return keepsMost(toKept(toBag(toWords(item.stem)), toBag(toWords(stem))))
}
