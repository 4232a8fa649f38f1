const widest = 76

/**
 * The line of a message and a caret under its column, as lines to print.
 *
 * ```text
 *   9 | difficulty: 4
 *     |             ^
 * ```
 */
export function toFrame(text: string, line: number | undefined, column = 1): string[] {
  const source = line === undefined ? undefined : text.split(/\r\n?|\n/)[line - 1]
  if (source === undefined || source.trim() === '') return []
  const number = `  ${line}`
  const start = Math.max(0, column - widest + 10)
  const shown = source.slice(start, start + widest).replaceAll('\t', ' ')
  return [`${number} | ${shown}`, `${' '.repeat(number.length)} | ${' '.repeat(column - 1 - start)}^`]
}
