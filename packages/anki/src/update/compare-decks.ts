import type { DeckDiff, DeckSide, ImportLog, NoteChange } from '@prepdeck/model'
import { toSortField } from '../sort-field.ts'
import type { ApkgContents, ApkgNote, ApkgNoteType } from './apkg-contents.ts'
import { compareNoteTypes, isSameSchema } from './compare-note-types.ts'

/**
 * What importing a package does to a learner who has another one, by the rules of Anki's import (23.12 and
 * later, with the boxes as they are at first: update notes and note types if newer, do not merge note types).
 * A note is known by its guid; it conflicts when its note type is another, is updated when its time is later,
 * else left.
 *
 * @param old - What the learner imported, and left as it came.
 * @param now - What is to be imported.
 */
export function compareDecks(old: ApkgContents, now: ApkgContents): DeckDiff {
  const guids = new Set(now.notes.map(({ guid }) => guid))
  const formers = new Map(old.notes.map(note => [note.guid, note]))
  const fates = now.notes.map(note => toFate(old, now, formers.get(note.guid), note))
  const gone = old.notes
    .filter(({ guid }) => !guids.has(guid))
    .map((note): NoteChange => ({ ...head(old, note), how: 'withdrawn', fields: [] }))
  return {
    kind: 'deck',
    old: toSide(old),
    new: toSide(now),
    log: toLog(fates),
    withdrawn: gone.length,
    noteTypes: compareNoteTypes(old, now),
    notes: [...fates.flatMap(({ change }) => change ?? []).toSorted(byId), ...gone.toSorted(byId)],
  }
}

/** What an import does with a note, and how that note differs, where it does. */
interface Fate {
  readonly heading: keyof ImportLog
  readonly change?: NoteChange
}

function toFate(old: ApkgContents, now: ApkgContents, former: ApkgNote | undefined, note: ApkgNote): Fate {
  if (!former) return { heading: 'new', change: { ...head(now, note), how: 'new', fields: [] } }
  const fields = changedFields(now.noteTypes.get(note.noteType), former, note)
  const reason = toConflict(old, now, former, note)
  if (reason)
    return { heading: 'conflicting', change: { ...head(now, note), how: 'conflicting', fields, reason } }
  if (note.mod > former.mod)
    return { heading: 'updated', change: { ...head(now, note), how: 'updated', fields } }
  if (fields.length === 0) return { heading: 'duplicate' }
  return { heading: 'duplicate', change: { ...head(now, note), how: 'held', fields } }
}

function toConflict(
  old: ApkgContents,
  now: ApkgContents,
  former: ApkgNote,
  note: ApkgNote,
): string | undefined {
  if (former.noteType !== note.noteType) return 'Its note type is another.'
  const [was, is] = [old.noteTypes.get(former.noteType), now.noteTypes.get(note.noteType)]
  return was && is && !isSameSchema(was, is)
    ? 'The fields or templates of its note type are others.'
    : undefined
}

function changedFields(noteType: ApkgNoteType | undefined, old: ApkgNote, now: ApkgNote): string[] {
  const names = now.fields.flatMap((value, index) =>
    value === old.fields[index] ? [] : [noteType?.fields[index]?.name ?? String(index + 1)],
  )
  return old.tags.join(' ') === now.tags.join(' ') ? names : [...names, 'Tags']
}

function head({ noteTypes }: ApkgContents, { guid, noteType, fields: [id = '', title = ''] }: ApkgNote) {
  const name = noteTypes.get(noteType)?.name ?? String(noteType)
  return { guid, id: toSortField(id), noteType: name, title: toSortField(title) }
}

function toLog(fates: readonly Fate[]): ImportLog {
  const count = (heading: keyof ImportLog) => fates.filter(fate => fate.heading === heading).length
  return {
    new: count('new'),
    updated: count('updated'),
    duplicate: count('duplicate'),
    conflicting: count('conflicting'),
  }
}

function toSide({ decks, notes, cards }: ApkgContents): DeckSide {
  return { decks: [...decks], notes: notes.length, cards }
}

function byId(a: NoteChange, b: NoteChange): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
