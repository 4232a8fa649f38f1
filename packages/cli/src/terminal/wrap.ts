import { widthOf } from './width.ts'

/**
 * Breaks a text between words into lines of at most `columns`; all but the first are indented by two. A longer word
 * stays whole, so that a path can still be copied.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line.trim() !== '' && widthOf(longer) > columns) {
      lines.push(line)
      line = `  ${word}`
    } else line = longer
  }
  return [...lines, line]
}
