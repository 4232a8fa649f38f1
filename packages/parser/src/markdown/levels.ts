/** How deep it is nested in a line, or in the paragraph that begins there. */
export interface Levels {
  /** From 1. */
  readonly line: number
  readonly levels: number
}
