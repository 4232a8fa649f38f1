import type { Tier } from '@prepdeck/model'
import type { NoteType } from './note-types/note-type.ts'

/** A note as it goes into a collection, and the cards it gives. */
export interface AnkiNote {
  /** Milliseconds since 1970. */
  readonly id: number
  readonly guid: string
  readonly noteType: NoteType
  readonly tier: Tier
  /** When its present content was first released, in seconds: what an import goes by. */
  readonly mod: number
  /** When it was first released at all, in seconds. */
  readonly since: number
  readonly tags: readonly string[]
  /** In the order of the note type; HTML. */
  readonly fields: readonly string[]
  readonly deck: string
  /** Its place in the order of its package, from 1. */
  readonly due: number
  /** One, or for a cloze note one a deletion. */
  readonly cards: readonly { readonly id: number; readonly ord: number }[]
}
