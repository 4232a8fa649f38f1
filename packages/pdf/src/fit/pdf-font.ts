import type { PdfObjects } from '../pack/pdf-objects.ts'
import { find, readBody, readReference, readStream } from './pdf-body.ts'

/** What a number stands for in a line of text. */
export type PdfFont = (number: number) => Glyph

export interface Glyph {
  readonly text: string
  /** In thousandths of the size of the letters. */
  readonly width: number
  /** From where to where something of it may be seen, in the same. */
  readonly from: number
  readonly to: number
  /** Nothing of it is seen. */
  readonly blank: boolean
}

/** A composite font (ISO 32000-1, 9.7), whose glyphs are numbers of two bytes. */
export function readPdfFont(file: PdfObjects, number: number): PdfFont {
  const font = readBody(file, number)
  const descendant = readBody(file, readReference(font, 'DescendantFonts'))
  const texts = readTexts(readStream(file, readReference(font, 'ToUnicode')))
  const glyphs = new Map(
    [...readWidths(find(descendant, /\/W \[([\s\S]*)\]/))].map(([glyph, width]): [number, Glyph] => {
      const text = texts.get(glyph) ?? unknown
      const [from, to] = [opening.test(text) ? width / 2 : 0, closing.test(text) ? width / 2 : width]
      return [glyph, { text, width, from, to, blank: blank.test(text) }]
    }),
  )
  return glyph => glyphs.get(glyph) ?? { text: unknown, width: 0, from: 0, to: 0, blank: false }
}

/** Spaces, and controls of direction, which Typst writes around words of another direction. */
const blank = /^[\s\p{Default_Ignorable_Code_Point}]*$/u

/** Chinese and Japanese marks, of whose square one half is empty: at the ends of a line it may leave the margins. */
const opening = /^[（《〈「『【〔［｛]$/u
const closing = /^[）》〉」』】〕］｝，。、．；：！？]$/u

/** A part of a large brace or root, which has no character of its own. */
export const unknown = '\uFFFD'

/** `1 3 565.4 7 [250 611.8]`: the glyphs 1 to 3 are 565.4 wide, 7 is 250 and 8 is 611.8 (9.7.4.3). */
function readWidths(list: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  for (const [, first, each, last, width] of list.matchAll(
    /(?<!\d)(\d+)\s+(?:\[([^\]]*)\]|(\d+)\s+([-\d.]+))/g,
  )) {
    const start = Number(first)
    if (each !== undefined)
      for (const [index, one] of each.trim().split(/\s+/).entries()) widths.set(start + index, Number(one))
    else for (let glyph = start; glyph <= Number(last); glyph++) widths.set(glyph, Number(width))
  }
  return widths
}

/** `<0001> <00660069>`: glyph 1 stands for `fi` (9.10.3). */
function readTexts(map: string): ReadonlyMap<number, string> {
  const pairs = map.matchAll(/<([0-9A-F]{4})>\s*<((?:[0-9A-F]{4})+)>\s*$/gm)
  return new Map(
    [...pairs].map(([, glyph = '', units = '']) => [
      Number.parseInt(glyph, 16),
      String.fromCharCode(...(units.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16))),
    ]),
  )
}
