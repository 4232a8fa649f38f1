import { type Matcher, pairByMark } from './matcher.ts'

/** What asks the same in the same words of the same code or text is the same. */
export const sameQuestion: Matcher = pairing =>
  pairByMark(pairing, ({ text, stem }) => (stem ? `${text}\n${stem}` : ''))
