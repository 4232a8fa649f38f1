import type { Card, Item, Tier } from '@prepdeck/model'
import type { NoteType } from './note-types/note-type.ts'

/** A note before its text is made, and the cards it gives: small, so those of a whole bank are in memory. */
export interface PlannedNote {
  /** Milliseconds since 1970. */
  readonly id: number
  readonly guid: string
  readonly noteType: NoteType
  readonly tier: Tier
  /** When its present content was first released, in seconds: what an import goes by. */
  readonly mod: number
  /** When it was first released at all, in seconds. */
  readonly since: number
  readonly deck: string
  /** Its place in the order of its package, from 1. */
  readonly due: number
  /** One, or for a cloze note one a deletion. */
  readonly cards: readonly { readonly id: number; readonly ord: number }[]
  /** What it is made from. */
  readonly card: Card
  readonly item: Item
}

/** A note as it goes into a collection. */
export interface AnkiNote extends Omit<PlannedNote, 'tier' | 'since' | 'card' | 'item'> {
  readonly tags: readonly string[]
  /** In the order of the note type; HTML. */
  readonly fields: readonly string[]
}
