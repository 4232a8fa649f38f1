import type { Heading, Phrasing } from '@prepdeck/model'
import type { Glyphs } from '../fonts/glyphs.ts'
import { toInline, toPlain } from './inline.ts'
import { toParagraphs } from './paragraph.ts'
import type { PrintHeading, PrintInline, PrintParagraph } from './print.ts'
import type { Setting } from './setting.ts'

/** The lowest level of a heading: PDF 1.7 has H1 to H6. */
export const lowest = 6

/** A heading inside an answer or a note, at the level that its place gives it; none where it says nothing. */
export function toHeading(
  node: Heading,
  { glyphs, level, flat }: Setting,
): (PrintHeading | PrintParagraph)[] {
  const children = toTitle(node.children, glyphs)
  if (isBlank(children)) return []
  return flat ? toParagraphs([{ type: 'strong', children }], true) : [{ type: 'heading', level, children }]
}

/** The words of a heading. Its links lead nowhere, and its pictures are their words, for the contents repeat it. */
export function toTitle(words: readonly Phrasing[], glyphs: Glyphs): PrintInline[] {
  return toInline(words, { glyphs, level: 1, depth: 0, wordsOnly: true })
}

/** Whether nobody could read it out: PDF/UA-1 refuses such a heading. */
export function isBlank(nodes: readonly PrintInline[]): boolean {
  return toPlain(nodes).trim() === ''
}
