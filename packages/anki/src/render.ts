import { type Artifact, type Renderer, readMedia, type Tier } from '@prepdeck/model'
import type { AnkiNote, PlannedNote } from './anki-note.ts'
import { ownCss } from './css.ts'
import { toDecks } from './decks.ts'
import { picturesIn } from './field.ts'
import { toModel } from './note-types/model.ts'
import { toNotes } from './notes.ts'
import { toPackage } from './package.ts'
import { toPlannedNotes } from './planned-notes.ts'

/**
 * A bank as Anki packages, one a tier: `anki/<bank>.apkg` and `anki/<bank>-extra.apkg`. Importing a later
 * one keeps what was learnt and changes only the notes whose content changed. A tier without cards gives
 * no file.
 *
 * They are of the kind that every client since Anki 2.0 opens: a SQLite database of schema 11 in a zip.
 */
export const renderAnki: Renderer = async (bank, context) => {
  const notes = toPlannedNotes(bank)
  const artifacts: Artifact[] = []
  for (const { tier, name } of tiers(bank.id)) {
    const ofTier = notes.filter(note => note.tier === tier)
    if (ofTier.length === 0) continue
    const pictures = new Set<string>()
    const collection = {
      models: [...new Set(ofTier.map(note => note.noteType))].map(toModel),
      decks: toDecks(bank, tier, ofTier),
      mod: ofTier.reduce((latest, note) => Math.max(latest, note.mod), 0),
      notes: watch(toNotes(bank, byId(ofTier)), pictures),
    }
    const contents = await toPackage(collection, context.scratch, async () => {
      const shown = await readMedia(bank, context, medium => pictures.has(medium))
      // Empty: a learner's own styles. A name with an underscore is never overwritten by an import.
      return new Map([[ownCss, new Uint8Array()], ...shown])
    })
    artifacts.push({ path: `anki/${name}.apkg`, contents })
  }
  return artifacts
}

/** In the order of their ids. Bare numbers sort in a fraction of the time. */
function byId(notes: readonly PlannedNote[]): PlannedNote[] {
  const ofId = new Map(notes.map(note => [note.id, note]))
  return [...Float64Array.from(ofId.keys()).sort()].flatMap(id => ofId.get(id) ?? [])
}

/** The notes as they pass by; the names of the pictures that they show go into `pictures`. */
function* watch(notes: Iterable<AnkiNote>, pictures: Set<string>): Iterable<AnkiNote> {
  for (const note of notes) {
    for (const field of note.fields) for (const picture of picturesIn(field)) pictures.add(picture)
    yield note
  }
}

function tiers(bank: string): { readonly tier: Tier; readonly name: string }[] {
  return [
    { tier: 'core', name: bank },
    { tier: 'extra', name: `${bank}-extra` },
  ]
}
