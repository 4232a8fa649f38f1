import { Blob, Face } from 'harfbuzzjs'
import type { Font } from './fonts.ts'

/** Tells whether a base character with its combining marks can be printed. */
export type Glyphs = (cluster: string) => boolean

/**
 * What the fonts can print.
 *
 * A family has a character when all its faces do, so that italics lose nothing. A base and its marks
 * must come from one family. What has no meaning of its own, the private use area, counts as missing.
 */
export function toGlyphs(fonts: readonly Font[]): Glyphs {
  const families = [...new Set(fonts.map(font => font.family))].map(family =>
    fonts
      .filter(font => font.family === family)
      .map(readCharacters)
      .reduce(toCommon),
  )
  return cluster => {
    const points = [...cluster].map(toCodePoint)
    return !privateUse.test(cluster) && families.some(family => points.every(point => family.has(point)))
  }
}

const privateUse = /\p{Co}/u

/** The code points in the font's `cmap` table. */
function readCharacters(font: Font): ReadonlySet<number> {
  const points = new Face(new Blob(font.bytes), 0).collectUnicodes()
  return new Set(font.symbolsOnly ? points.filter(isSymbol) : points)
}

/** Whether a character belongs to no script of its own: `∇`, `𝑥`, but not `ع`. */
function isSymbol(point: number): boolean {
  return /\p{Script=Common}/u.test(String.fromCodePoint(point))
}

function toCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...one].filter(point => other.has(point)))
}

function toCodePoint(character: string): number {
  return character.codePointAt(0) as number
}
