/** A text file of the package. */
export interface File {
  /** Where, from the folder of the package: `lib/cards.json`. */
  readonly path: string
  readonly text: string
}
