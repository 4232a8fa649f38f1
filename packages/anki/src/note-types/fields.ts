import type { NoteType } from './note-type.ts'

/** The fields that follow the content in every note type. */
const around = [
  /** The long explanation, folded on the back. */
  'Explanation',
  /** For later: anything else to be shown on the back. */
  'Extra',
  /** For later: a picture on the back. */
  'Image',
  'Label',
  'Role',
  'Topic',
  /** Address of the text that the card was made from. */
  'Source',
  /** Address of a form to report a mistake. */
  'Report',
  /** Version of the bank in which this content came. */
  'Version',
] as const

export type CommonField = 'Id' | (typeof around)[number]

/**
 * All fields in their order, frozen at the first release: another field, or another order, would make every
 * note of a learner “conflicting”, and an import would pass it over. `Id` is first, so that release notes can
 * say `Id:pandas-loc-vs-iloc-*`.
 */
export function fieldsOf(noteType: NoteType): string[] {
  return ['Id', ...noteType.content, ...around]
}

/** Whether the editor shows the field folded: learners seldom write in it. */
export function isTechnical(field: string): boolean {
  return field === 'Id' || (around as readonly string[]).includes(field)
}
