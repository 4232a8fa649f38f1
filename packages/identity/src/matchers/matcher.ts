import type { DraftItem, LockedItem } from '@prepdeck/model'
import type { Lists } from './neighbours.ts'
import { type Pairing, pairByKey } from './pairing.ts'

/** An item as it is now, and what it may be known by. */
export interface Found {
  /** Its id is the name of its file, where it has one of its own. */
  readonly item: DraftItem
  readonly text: string
  /** The code or text under the prompt; empty where there is none. */
  readonly stem: string
  readonly fingerprint: string
}

/** An item as the lock remembers it. */
export interface Former {
  readonly id: string
  readonly item: LockedItem
}

export type ItemPairing = Pairing<Found, Former>

/** In which order the items stand, and stood. */
export interface Orders {
  readonly now: Lists<Found>
  readonly was: Lists<Former>
  /**
   * Those of which their author says what became of them. Nothing may be taken for one by likeness, nor for
   * another when it is likest to one of these.
   */
  readonly spokenFor: readonly Former[]
}

/** Recognises some of the items that no matcher before it has recognised. */
export type Matcher = (pairing: ItemPairing, orders: Orders) => ItemPairing

/** What an item and what is remembered of one have in common. */
export type Marked = Pick<LockedItem, 'text' | 'stem' | 'fingerprint'>

/**
 * Pairs items with the same mark, first those that also stand in the same file: where two files
 * ask the same, each keeps its own.
 */
export function pairByMark(pairing: ItemPairing, markOf: (thing: Marked) => string): ItemPairing {
  const here = (mark: string, path: string) => mark && `${mark}\n${path}`
  const inPlace = pairByKey(
    pairing,
    found => here(markOf(found), found.item.source.path) || undefined,
    ({ item }) => here(markOf(item), item.path) || undefined,
  )
  return pairByKey(
    inPlace,
    found => markOf(found) || undefined,
    ({ item }) => markOf(item) || undefined,
  )
}
