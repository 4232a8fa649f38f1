import type { Bank, DraftWithCards, Lock } from '@prepdeck/model'
import { toBank } from './bank.ts'
import { identifyCards } from './cards.ts'
import { claimIds } from './claims.ts'
import { toRetired } from './fates/retired.ts'
import { findVanished, type Vanished } from './fates/vanished.ts'
import { findWrongFates, type WrongFate } from './fates/wrong-fates.ts'
import { toFound } from './found.ts'
import { toFoundCard } from './found-card.ts'
import { type Change, toChanges } from './lock/changes.ts'
import { toLockedLists } from './matchers/lists.ts'
import { matchItems } from './matchers/match.ts'
import { groupBy } from './matchers/pairing.ts'
import { namesOf } from './names.ts'
import { type Present, toLockedItem } from './present.ts'
import { toUid } from './uid.ts'

export interface IdentifyOptions {
  /** What is remembered of the last build; absent at the first. */
  readonly lock?: Lock | undefined
  /** The time of this build in UTC seconds: that of everything which is new or changed. */
  readonly now: number
  /** The hash of the sources, from which the uid is drawn where there is no lock yet. */
  readonly seed: string
  /** The last release, where one is kept. */
  readonly published?: Bank | undefined
}

export interface Identified {
  readonly bank: Bank
  /** What to remember. */
  readonly lock: Lock
  /** How it differs from what was remembered. */
  readonly changes: readonly Change[]
  /** The published ids that are lost. */
  readonly vanished: readonly Vanished[]
  /** What an author says of an id that cannot be. */
  readonly wrongFates: readonly WrongFate[]
}

/**
 * Gives every question, note and card of a draft its identity: the one it had before, where it is
 * the same, else a new one.
 *
 * A draft that has not changed gives the same lock at every time.
 */
export function identify(draft: DraftWithCards, { lock, now, seed, published }: IdentifyOptions): Identified {
  const before: Lock = lock ?? { lockVersion: 1, uid: published?.uid ?? toUid(seed), items: {}, retired: [] }
  const present = toPresent(draft, before)
  const after: Lock = {
    lockVersion: 1,
    uid: before.uid,
    items: toItems(present, before, now),
    ...toLockedLists(present),
    retired: toRetired(before, present, draft.retired, now),
  }
  const bank = toBank(draft, present, after)
  return {
    bank,
    lock: after,
    changes: toChanges(lock, after),
    vanished: published ? findVanished(published, bank, draft.retired, before, after) : [],
    wrongFates: findWrongFates(draft.retired, bank, { lock, published }),
  }
}

/** The items of the draft in their order, each with its id and those of its cards. */
function toPresent(draft: DraftWithCards, before: Lock): Present[] {
  const found = draft.items.map(toFound)
  const names = namesOf(before)
  const removed = new Set(before.retired.map(({ id }) => id))
  const spoken = new Set(draft.retired.map(({ id }) => id))
  const matches = matchItems(found, before, draft.retired)
  // What went into another item has an entry of its own, so that one cannot be called after it.
  const renamed = before.retired.filter(({ id }) => !Object.hasOwn(before.items, id))
  const ids = claimIds(found, matches, renamed, names)
  const cardsByItem = groupBy(draft.cards.map(toFoundCard), ({ card }) => String(card.item))
  return found.map((thing, index) => {
    const id = ids.get(thing) ?? ''
    const former = matches.get(thing)
    const cards = cardsByItem.get(String(index)) ?? []
    return {
      id,
      found: thing,
      former,
      cards: identifyCards(id, cards, former?.item.cards ?? {}, removed, spoken, names),
    }
  })
}

/** What is there, and what is gone and may come back, in the order of the ids. */
function toItems(present: readonly Present[], before: Lock, now: number): Lock['items'] {
  const recognised = new Set(present.map(({ former }) => former?.id))
  const entries = [
    ...present.map(thing => [thing.id, toLockedItem(thing, before.uid, now)] as const),
    ...Object.entries(before.items).filter(([id]) => !recognised.has(id)),
  ]
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
