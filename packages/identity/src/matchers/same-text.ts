import { type Matcher, pairByMark } from './matcher.ts'

/** What asks the same in the same words is the same. Without words there is nothing to tell by. */
export const sameText: Matcher = pairing => pairByMark(pairing, ({ text }) => text)
