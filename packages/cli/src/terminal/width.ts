import { eastAsianWidth } from 'get-east-asian-width'
import type { Output } from '../world.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many columns a terminal has; 80 where it does not say, which some do with a 0. */
export function columnsOf({ columns }: Output): number {
  return columns || 80
}

/** How many columns of a terminal a text takes: `abc` → 3, `输出` → 4, `é` and `👩‍💻` as one sees them. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  return Array.from(graphemes.segment(text), ({ segment }) => widthOfGrapheme(segment)).reduce(
    (sum, width) => sum + width,
    0,
  )
}

/** A text that takes at most so many columns; what is too long ends in `…`. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let [cut, width] = ['', 1]
  for (const { segment } of graphemes.segment(text)) {
    width += widthOfGrapheme(segment)
    if (width > columns) break
    cut += segment
  }
  return `${cut}…`
}

/** A text with spaces behind it, to the width of its column. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

function widthOfGrapheme(grapheme: string): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]+$/u.test(grapheme)) return 0
  if (/^\p{Emoji_Presentation}|\uFE0F/u.test(grapheme)) return 2
  return eastAsianWidth(grapheme.codePointAt(0) as number)
}
