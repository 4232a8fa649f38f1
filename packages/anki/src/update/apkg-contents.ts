/** What an import goes by in a package. */
export interface ApkgContents {
  /** The names of the decks that cards lie in, with their parents, sorted. */
  readonly decks: readonly string[]
  readonly cards: number
  readonly noteTypes: ReadonlyMap<number, ApkgNoteType>
  readonly notes: readonly ApkgNote[]
}

export interface ApkgNote {
  readonly guid: string
  /** The id of its note type. */
  readonly noteType: number
  /** UTC seconds. */
  readonly mod: number
  readonly tags: readonly string[]
  /** HTML. */
  readonly fields: readonly string[]
}

export interface ApkgNoteType {
  readonly id: number
  readonly name: string
  /** UTC seconds. */
  readonly mod: number
  readonly fields: readonly Part[]
  readonly templates: readonly Part[]
  readonly css: string
}

/** A field or a template. */
export interface Part {
  /** Absent in what older clients wrote. */
  readonly id: number | undefined
  readonly name: string
  /** Everything else that it says, as JSON. */
  readonly rest: string
}
