import { type Matcher, pairByMark } from './matcher.ts'

/** What has not changed in anything is the same, wherever it stands now. */
export const sameContent: Matcher = pairing => pairByMark(pairing, ({ fingerprint }) => fingerprint)
