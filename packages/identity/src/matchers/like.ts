import { toLikes } from '../likeness/likes.ts'
import { pairInPlace } from './like-place.ts'
import { pairByText } from './like-text.ts'
import type { Marked, Matcher } from './matcher.ts'

/**
 * What was reworded is told by its words, and by its place.
 *
 * First what reads so like one of the old ones, and so unlike all others, that it may stand
 * anywhere; then what kept most of its words and stands where it stood, with the help of the
 * neighbours just recognised; then what still reads likest to one.
 *
 * The figures are chosen by measuring (`measure.test.ts`): an item which keeps 60 % of its words
 * where it stands is recognised, and of a thousand new questions one at most is taken for an old
 * one that goes in the same build. One that is reworded and moves at once is known by its rare
 * words alone. (`git` takes a file for another renamed when it shares half of it.)
 */
export const like: Matcher = (pairing, orders) => {
  if (pairing.news.length === 0 || pairing.olds.length === 0) return pairing
  const likes = toLikes(pairing, wordingOf, ({ item }) => wordingOf(item), orders.spokenFor)
  const sure = pairByText(pairing, likes, { share: 0.6, lead: 0.3 })
  const near = pairInPlace(sure, likes, orders)
  const bold = pairByText(near, likes, { share: 0.5, lead: 0.2 })
  return pairInPlace(bold, likes, orders)
}

/** All that is asked: the prompt, and the code or text under it. */
function wordingOf({ text, stem = '' }: Marked): string {
  return `${text} ${stem}`
}
