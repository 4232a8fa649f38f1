import type { Bank, Card, Item } from '@prepdeck/model'

/**
 * A tree under one root, so that it does not mix with a learner's own: `prepdeck::topic::pandas::indexing`,
 * `prepdeck::kind::pitfall`. Sorted, as Anki keeps them.
 */
export function toTags(bank: Bank, card: Card, item: Item): string[] {
  const tags = [
    branch('bank', bank.id),
    branch('kind', card.kind),
    ...card.tags.map(tag => branch('tag', tag)),
    ...(item.topic ? [branch('topic', ...item.topic.split('/'))] : []),
    ...(item.kind === 'question'
      ? [
          ...(item.role ? [branch('role', item.role)] : []),
          ...item.also.map(role => branch('also', role)),
          ...(item.importance ? [branch('importance', item.importance)] : []),
          ...(item.difficulty ? [branch('difficulty', difficulties[item.difficulty])] : []),
        ]
      : []),
  ]
  return [...new Set(tags)].toSorted()
}

/** Numbers to sort by, words to know which end is hard. */
const difficulties = { 1: '1-recall', 2: '2-apply', 3: '3-judge' } as const

function branch(...parts: readonly string[]): string {
  // Anki keeps tags composed; one that came decomposed would be another tag.
  return ['prepdeck', ...parts].join('::').normalize('NFC')
}
