import type { Former, Found, ItemPairing, Orders } from './matcher.ts'
import { toNeighbours } from './neighbours.ts'

/** Between which two that are recognised each unknown item stands, and stood. */
export interface Places {
  readonly now: ReadonlyMap<Found, readonly string[]>
  readonly was: ReadonlyMap<Former, readonly string[]>
}

export function toPlaces({ pairs }: ItemPairing, { now, was }: Orders): Places {
  const ids = new Map(pairs.map(([found, { id }]) => [found, id]))
  const recognised = new Set(pairs.map(([, former]) => former))
  return {
    now: toNeighbours(now, found => ids.get(found)),
    was: toNeighbours(was, former => (recognised.has(former) ? former.id : undefined)),
  }
}
