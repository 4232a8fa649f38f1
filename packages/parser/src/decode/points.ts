import type { Source } from '@prepdeck/model'
import { countUpTo } from './sorted.ts'

export type Point = Source['start']

/**
 * Tells the line, column and offset of an offset in `text`, in UTF-16 code units.
 *
 * A line ends in LF, CR LF or CR. A byte order mark at the head counts in the offset; it is in no
 * column, as editors do not show it.
 */
export function toPoints(text: string): (offset: number) => Point {
  // Lines are looked for when somebody asks: most texts have no place to tell.
  let starts: readonly number[] | undefined
  return offset => {
    starts ??= lineStarts(text)
    const line = Math.max(1, countUpTo(starts, offset))
    return { line, column: Math.max(1, offset - (starts[line - 1] ?? 0) + 1), offset }
  }
}

function lineStarts(text: string): number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0
  return [first, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)]
}
