import type { Levels } from './levels.ts'

/** What may stand before the text of a line: a space, a byte order mark, `>`, `-`, `1.` and `[^a]:`. */
export const headParts: string = String.raw`[ \t\ufeff]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^(?:\\.|[^\s[\]\\]){1,999}\]:`

const head = new RegExp(headParts, 'gy')

/**
 * How many block quotes, list items and footnotes each line with text stands in, at most.
 *
 * Never fewer than the parser finds. There may be more: fences are not looked for, since only a parser
 * can tell where they end, so a line of code that begins with `>>>` counts three.
 */
export function* containerLevels(lines: readonly string[]): Generator<Levels> {
  let open = 0
  let isAfterBlank = true
  for (const [index, line] of lines.entries()) {
    const isBlank = /^[ \t]*$/.test(line)
    if (!isBlank) {
      const { markers, columns } = readHead(line)
      // An item goes on where a line is indented below its text, which takes two columns or more.
      const levels = markers + Math.min(open, Math.floor(columns / 2))
      yield { line: index + 1, levels }
      // A line right after another may be lazy, and then it closes nothing.
      open = isAfterBlank ? levels : Math.max(open, levels)
    }
    isAfterBlank = isBlank
  }
}

/** `  > - a` → two markers, four columns of space. A tab is worth four columns at most. */
function readHead(line: string): { markers: number; columns: number } {
  let markers = 0
  let columns = 0
  // Most lines begin with a letter.
  if (!/^[ \t\ufeff>+*\-\d[]/.test(line)) return { markers, columns }
  for (const [part] of line.slice(0, ruleStart(line)).matchAll(head)) {
    if (part.trim() === '') columns += part.replaceAll('\t', '    ').length
    else markers++
  }
  return { markers, columns }
}

/** Where the thematic break begins that ends a line: `> - * * *` → 4. Its marks are no bullets. */
function ruleStart(line: string): number {
  const mark = line.trimEnd().at(-1)
  let start = line.length
  let marks = 0
  for (let index = line.length - 1; index >= 0; index--) {
    if (line[index] === mark) [start, marks] = [index, marks + 1]
    else if (line[index] !== ' ' && line[index] !== '\t') break
  }
  return marks >= 3 && (mark === '-' || mark === '*') ? start : line.length
}
