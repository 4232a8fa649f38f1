import type { Bank } from '@prepdeck/model'
import type { PlannedNote } from './anki-note.ts'

/** What a release brought to the notes of a deck. */
export interface Changes {
  readonly added: number
  readonly reworded: number
}

/**
 * What the newest release of a bank brought to some of its notes, as the lock dates it. Nothing where the
 * whole bank came at once: that is its first release.
 */
export function toChanges({ cards }: Bank, notes: readonly PlannedNote[]): Changes | undefined {
  const newest = cards.reduce((latest, { changed }) => Math.max(latest, changed), 0)
  if (cards.every(({ since }) => since === newest)) return undefined
  const changed = notes.filter(note => note.mod === newest)
  const added = changed.filter(note => note.since === newest).length
  return { added, reworded: changed.length - added }
}
