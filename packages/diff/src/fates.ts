import type { Bank, ItemChange, Retired } from '@prepdeck/model'

/** What became of the ids that a bank no longer uses. */
export interface Fates {
  /** The id in use that a moved one leads to, over as many moves as there were. */
  readonly target: (id: string) => string | undefined
  /** What became of an id that is no longer in use, for those who hold it. */
  readonly of: (id: string) => Pick<ItemChange, 'how' | 'into' | 'reason'>
}

export function readFates({ items, cards, retired }: Bank): Fates {
  const used = new Set([...items, ...cards].map(({ id }) => id))
  const entries = new Map(retired.map(entry => [entry.id, entry]))

  /** The last entry on the way of an id: what its moves ended in. */
  const last = (id: string): Retired | undefined => {
    const seen = new Set<string>()
    let entry = entries.get(id)
    while (entry?.fate === 'moved' && !used.has(entry.to) && !seen.has(entry.id)) {
      seen.add(entry.id)
      entry = entries.get(entry.to)
    }
    return entry
  }

  return {
    target: id => {
      const entry = last(id)
      return entry?.fate === 'moved' && used.has(entry.to) ? entry.to : undefined
    },
    of: id => toFate(last(id), used),
  }
}

function toFate(entry: Retired | undefined, used: ReadonlySet<string>): ReturnType<Fates['of']> {
  if (entry?.fate === 'moved' && used.has(entry.to)) return { how: 'merged', into: [entry.to] }
  if (entry?.fate === 'split') return { how: 'split', into: entry.into }
  if (entry?.fate === 'withdrawn') return { how: 'withdrawn', reason: entry.reason }
  return { how: 'conflicting', reason: 'Its id is gone, and `retired` does not say what became of it.' }
}
