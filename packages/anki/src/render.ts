import type { Artifact, Renderer, Tier } from '@prepdeck/model'
import { toApkg } from './apkg.ts'
import { writeCollection } from './collection.ts'
import { toDecks } from './decks.ts'
import { toNotes } from './notes.ts'

/**
 * A bank as Anki packages, one a tier: `anki/<bank>.apkg` and `anki/<bank>-extra.apkg`. Importing a later
 * one keeps what was learnt and changes only the notes whose content changed. A tier without cards gives
 * no file.
 *
 * They are of the kind that every client since Anki 2.0 opens: a SQLite database of schema 11 in a zip.
 */
export const renderAnki: Renderer = async (bank, { scratch }) => {
  const notes = toNotes(bank)
  const artifacts: Artifact[] = []
  for (const { tier, name } of tiers(bank.id)) {
    const ofTier = notes.filter(note => note.tier === tier)
    if (ofTier.length === 0) continue
    const collection = await writeCollection(scratch, name, ofTier, toDecks(bank, tier, ofTier))
    artifacts.push({ path: `anki/${name}.apkg`, contents: toApkg(collection) })
  }
  return artifacts
}

function tiers(bank: string): { readonly tier: Tier; readonly name: string }[] {
  return [
    { tier: 'core', name: bank },
    { tier: 'extra', name: `${bank}-extra` },
  ]
}
