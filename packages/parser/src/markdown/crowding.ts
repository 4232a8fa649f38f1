import type { Fault } from '../fault.ts'
import { isDelimiter } from './delimiter-codes.ts'
import { readParagraphs } from './paragraphs.ts'

/**
 * How many marks may stand in one paragraph. At each bracket and asterisk the parser may look through
 * those before it: ten thousand take it a second, a hundred thousand minutes. People write fewer than a hundred.
 */
const limit = 10_000

/**
 * Looks for a paragraph with so many marks of emphasis and links that no one wrote it by hand:
 * `[a]([a]([a](…`, or the 100,000 stars of a log.
 *
 * To be asked before a text is parsed. Takes time in proportion to its length.
 */
export function checkCrowding(text: string): Fault | undefined {
  if (countMarks(text) <= limit) return undefined
  for (const { line, text: paragraph } of readParagraphs(text)) {
    if (countMarks(paragraph) > limit) return toFault(line)
  }
  return undefined
}

/** How many marks there are, one that is repeated counting once: `**a** [b]` → 4. */
function countMarks(text: string): number {
  let count = 0
  let before = -1
  // A loop over numbers, since every character of every document comes by.
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code !== before && isDelimiter(code)) count++
    before = code
  }
  return count
}

function toFault(line: number): Fault {
  return {
    place: { line, column: 1 },
    reason: `Unexpected paragraph of more than ${limit.toLocaleString('en')} brackets and marks of emphasis`,
    cure: 'Break it up with blank lines, or take the file out of the folder',
  }
}
