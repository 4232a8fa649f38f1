import { hash } from 'node:crypto'

/** Something that needs an id, and when it first appeared, in seconds since 1970. */
export interface Dated {
  readonly key: string
  readonly since: number
}

const day = 86_400_000

/**
 * Ids for rows: milliseconds since 1970 in the day before the thing first appeared, which is what Anki's
 * browser shows as “Created”. The place within the day comes of the key, so the same things get the same
 * ids; where two fall on one, the later key moves back. All are unique, above 0 and in the past.
 */
export function toRecordIds(records: readonly Dated[]): Map<string, number> {
  const ids = new Map<string, number>()
  const taken = new Set<number>()
  for (const { key, since } of records.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    // Twice a day's milliseconds at least: a bank may say that it is as old as 1970.
    let id = Math.max(since * 1000, 2 * day) - (hashOf(key) % day)
    while (taken.has(id)) id -= 1
    taken.add(id)
    ids.set(key, id)
  }
  return ids
}

/** 48 bits of a key: a whole number that a `number` holds exactly. */
export function hashOf(key: string): number {
  return Number.parseInt(hash('sha256', key, 'hex').slice(0, 12), 16)
}
