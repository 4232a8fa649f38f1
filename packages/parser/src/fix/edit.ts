/** A few characters of a file, and what is to stand in their place. */
export interface Edit {
  /** The file, from the bank's folder. */
  readonly path: string
  /** Where they begin, in UTF-16 code units of the file as it is on disk, its byte order mark included. */
  readonly start: number
  /** Where they end; the same as `start` where nothing is taken away. */
  readonly end: number
  readonly text: string
  /** What becomes what, for the author to read: `` `##Tuples` → `## Tuples` ``. */
  readonly reason: string
}

/** An edit, and the id of the rule that asks for it. */
export type RuleEdit = Edit & { readonly rule: string }
