import type { NoteTypeChange } from '@prepdeck/model'
import type { ApkgContents, ApkgNoteType, Part } from './apkg-contents.ts'

/** The note types that are not as they were. */
export function compareNoteTypes(old: ApkgContents, now: ApkgContents): NoteTypeChange[] {
  return [...now.noteTypes.values()].flatMap(noteType => {
    const { id, name } = noteType
    const former = old.noteTypes.get(id)
    if (!former) return [{ id, name, how: 'new' as const, parts: [] }]
    const parts = changedParts(former, noteType)
    return parts.length === 0 ? [] : [{ id, name, how: toHow(former, noteType), parts }]
  })
}

/**
 * Whether Anki takes two note types of one id for the same: as many fields and templates, each alike in its
 * place, by their ids where both have one, else by name. If not, the newer one is added beside the other.
 */
export function isSameSchema(old: ApkgNoteType, now: ApkgNoteType): boolean {
  return areAlike(old.fields, now.fields) && areAlike(old.templates, now.templates)
}

function areAlike(olds: readonly Part[], news: readonly Part[]): boolean {
  return olds.length === news.length && olds.every((old, index) => isAlike(old, news[index]))
}

function isAlike(old: Part, now: Part | undefined): boolean {
  if (old.id !== undefined && now?.id !== undefined) return old.id === now.id
  return old.name === now?.name
}

function toHow(old: ApkgNoteType, now: ApkgNoteType): NoteTypeChange['how'] {
  if (!isSameSchema(old, now)) return 'conflicting'
  return now.mod > old.mod ? 'updated' : 'held'
}

function changedParts(old: ApkgNoteType, now: ApkgNoteType): string[] {
  return [
    ...(JSON.stringify(old.fields) === JSON.stringify(now.fields) ? [] : ['fields']),
    ...(JSON.stringify(old.templates) === JSON.stringify(now.templates) ? [] : ['templates']),
    ...(old.css === now.css ? [] : ['styles']),
  ]
}
