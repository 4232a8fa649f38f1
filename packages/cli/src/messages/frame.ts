import { cutTo, widthOf } from '../terminal/width.ts'
import { toPrintable } from './printable.ts'

/** As many columns as a terminal has at least. */
const widest = 80

/**
 * The line of a message and a caret under its column, as lines to print.
 *
 * ```text
 *   9 | difficulty: 4
 *     |             ^
 * ```
 */
export function toFrame(lines: readonly string[], line: number | undefined, column = 1): string[] {
  const source = line === undefined ? undefined : lines[line - 1]
  if (source === undefined || source.trim() === '') return []
  const number = `  ${line}`
  const room = widest - number.length - 3
  const start = Math.max(0, column - room + 10)
  const shown = toPrintable(source.slice(start, start + room))
  const before = widthOf(shown.slice(0, column - 1 - start)) // a letter may take two columns: 输
  return [`${number} | ${cutTo(shown, room)}`, `${' '.repeat(number.length)} | ${' '.repeat(before)}^`]
}
