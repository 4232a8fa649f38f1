import type { Glyphs } from '../fonts/glyphs.ts'

/** Typst reads and lays out only so much nesting; what is deeper is set without its list or mark. */
export const deepest = { blocks: 7, marks: 12 }

/** What prose must know of the sheet it stands in. */
export interface Setting {
  readonly glyphs: Glyphs
  /** The level of the heading above, from 1. */
  readonly level: number
  /** How many lists, quotations and marks it stands in. */
  readonly depth: number
  /** Address → its number in the list of references. Absent where links lead nowhere: in what the contents repeat. */
  readonly numbers?: ReadonlyMap<string, number>
  /** Headings are strong lines: it stands in a part of a page, where their levels would have nothing above them. */
  readonly flat?: boolean
  /** There is no room for pictures, only for their words: in a heading, and in a link. */
  readonly wordsOnly?: true
}
