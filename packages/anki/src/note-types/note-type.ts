import type { NoteTypeKey } from './ids.ts'

/** A kind of note: what it holds and how its card looks. `Content` names the fields that are its own. */
export interface NoteType<Content extends string = string> {
  readonly key: NoteTypeKey
  readonly id: number
  /** As learners see it; Anki itself goes by the id. */
  readonly name: string
  /** Whether its cards come of cloze deletions in the field `Text`. */
  readonly cloze?: true
  /** Its own fields; Anki's browser sorts by the first. */
  readonly content: readonly Content[]
  /** Templates: HTML with `{{Field}}`. */
  readonly front: string
  readonly back: string
  /** What the list of Anki's browser says of the two sides, in one line each: no looks, no words of ours. */
  readonly browser: { readonly front: string; readonly back: string }
}

/** Its context before what a card asks, for the browser. */
export function inContext(field: string): string {
  return `{{#Label}}{{Label}}: {{/Label}}${field}`
}
