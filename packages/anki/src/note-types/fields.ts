import type { NoteType } from './note-type.ts'

/** The fields that follow the content in every note type. */
const around = [
  /** The long explanation, folded on the back. */
  'Explanation',
  /** For later: a help on the front, folded. */
  'Hint',
  /** For later: anything else to be shown on the back. */
  'Extra',
  /** For later: a picture on the back. */
  'Image',
  /** For later: a recording on the back. */
  'Audio',
  /** Where the answer is proved: links, folded on the back. */
  'References',
  /** For later: which cards go with it. */
  'Related',
  'Label',
  'Role',
  'Topic',
  /** `1`, `2` or `3`. */
  'Difficulty',
  /** `high`, `medium` or `low`. */
  'Importance',
  /** Address of the text that the card was made from. */
  'Source',
  /** Address at which to report a mistake. */
  'Report',
  /** Version of the bank in which this content came. */
  'Version',
  /** Of the text, as in `lang`. */
  'Language',
  /** As in `dir`. */
  'Direction',
  /** For what nobody has thought of: the list is frozen. */
  'Spare 1',
  'Spare 2',
  'Spare 3',
  /** The learner's own; always empty in a package. */
  'My notes',
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
  return field === 'Id' || (field !== 'My notes' && (around as readonly string[]).includes(field))
}

/** Whether a search for words passes the field by: an address matches everything. */
export function isUnsearched(field: string): boolean {
  return ['References', 'Source', 'Report', 'Version', 'Language', 'Direction'].includes(field)
}

/** What the editor says in an empty field. */
export function promptOf(field: string): string {
  return field === 'My notes' ? 'Yours. An update that changes what this note says empties it.' : ''
}
