import type { DraftCard } from '@prepdeck/model'

/**
 * The cards of one item, no two of one kind with the same key.
 *
 * `Why?` `How?` `Why?` → `Why?` `How?` `Why? (2)`
 */
export function withUniqueKeys(cards: readonly DraftCard[]): DraftCard[] {
  const taken = new Set<string>()
  return cards.map(card => {
    let key = card.key
    for (let n = 2; taken.has(`${card.kind} ${key}`); n++) key = `${card.key} (${n})`
    taken.add(`${card.kind} ${key}`)
    return { ...card, key }
  })
}
