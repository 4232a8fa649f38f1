import { isSlip } from './slip.ts'
import { toWords } from './words.ts'

/**
 * Whether one text is the frame of the other with another subject: they differ in one place, and there each
 * has a word that tells something. So are the near duplicates of a list, which ask two things in one form.
 *
 *     Is it wise to always use useMemo?  →  Is it wise to always use useCallback?      another subject
 *     How do you sort a list?            →  How would you sort a list?                 other words, no other sense
 *
 * @param isTelling - Whether a word is rare enough to be what a question is about.
 */
export function isRefilled(was: string, now: string, isTelling: (word: string) => boolean): boolean {
  const [olds, news] = [toWords(was), toWords(now)]
  const least = Math.min(olds.length, news.length)
  let head = 0
  while (head < least && olds[head] === news[head]) head++
  let tail = 0
  while (tail < least - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail++
  const lost = olds.slice(head, olds.length - tail)
  const added = news.slice(head, news.length - tail)
  const isOnePlace = lost.every(word => !added.some(other => other === word || isSlip(word, other)))
  return isOnePlace && lost.some(isTelling) && added.some(isTelling)
}
