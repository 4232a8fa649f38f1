import type { Bag } from './words.ts'

/** How much it tells that two texts share a word, in bits; always more than nothing. */
export type Rarity = (word: string) => number

/**
 * The rarity of words among these texts: a word that one of a thousand has tells ten bits, one
 * that all have next to nothing. So `What is the difference between … and …` makes no two
 * questions the same, in whatever language it is asked, and without a list of its small words.
 *
 * The inverse document frequency of K. Spärck Jones, “A statistical interpretation of term
 * specificity and its application in retrieval”, 1972.
 */
export function toRarity(bags: readonly Bag[]): Rarity {
  const counts = new Map<string, number>()
  for (const word of bags.flatMap(bag => [...bag])) counts.set(word, (counts.get(word) ?? 0) + 1)
  return word => Math.log2((bags.length + 1) / (counts.get(word) ?? 1))
}

/** What all words of a text tell. */
export function weigh(words: Iterable<string>, rarity: Rarity): number {
  let weight = 0
  for (const word of words) weight += rarity(word)
  return weight
}
