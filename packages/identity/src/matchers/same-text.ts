import { type Former, type Found, type ItemPairing, type Matcher, pairByMark } from './matcher.ts'

/**
 * What asks the same in the same words is the same. Without words there is nothing to tell by, and of
 * several that ask `What is the output?` each of some other code, the words tell nothing either.
 */
export const sameText: Matcher = pairing => {
  const repeated = toRepeated(pairing)
  return pairByMark(pairing, ({ text, stem }) => (stem && repeated.has(text) ? '' : text))
}

/** The texts that stand more than once on either side, also among those that are paired. */
function toRepeated({ pairs, news, olds }: ItemPairing): Set<string> {
  const now = [...pairs.map(([found]) => found), ...news].map(({ text }: Found) => text)
  const was = [...pairs.map(([, former]) => former), ...olds].map(({ item }: Former) => item.text)
  return new Set([...twice(now), ...twice(was)])
}

function twice(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.filter(text => seen.has(text) || !seen.add(text))
}
