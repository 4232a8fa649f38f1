import type { Fault } from '../fault.ts'
import { containerLevels, headParts } from './containers.ts'
import { isDelimiter } from './delimiter-codes.ts'
import { delimiterLevels } from './delimiters.ts'

/**
 * How many levels may stand in one another. People write fewer than ten; at a thousand our readers run
 * out of stack, at ten thousand the parser does, or takes minutes.
 */
const limit = 100

/** A line that may stand in so many containers: each part of its head is worth two levels at most. */
const longHead = new RegExp(`^(?:${headParts}){${limit / 2}}`, 'm')

/** So many delimiters with no blank line between them; a level takes two, one to open and one to close. */
const crowd = 2 * limit

/**
 * Looks for nesting so deep that nobody wrote it by hand: `> > > …`, `- - - …`, `**a **b …`, `[[[…`.
 *
 * To be asked before a text is parsed. Takes time in proportion to its length.
 */
export function checkNesting(text: string): Fault | undefined {
  const mayHoldContainers = longHead.test(text)
  const mayHoldDelimiters = holdsMany(text)
  if (!mayHoldContainers && !mayHoldDelimiters) return undefined
  const lines = text.split(/\r\n|\r|\n/)
  const tooDeep = [
    ...(mayHoldContainers ? containerLevels(lines) : []),
    ...(mayHoldDelimiters ? delimiterLevels(lines, crowd) : []),
  ].find(({ levels }) => levels > limit)
  return (
    tooDeep && {
      place: { line: tooDeep.line, column: 1 },
      reason: `Unexpected nesting of ${tooDeep.levels.toLocaleString('en')} levels, expected at most ${limit}`,
    }
  )
}

/** Whether any paragraph may hold enough delimiters. A loop over numbers, since every character comes by. */
function holdsMany(text: string): boolean {
  let count = 0
  let isBlank = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === lineFeed) {
      if (isBlank) count = 0
      isBlank = true
    } else if (code !== space && code !== tab && code !== carriageReturn) {
      isBlank = false
      if (isDelimiter(code) && ++count >= crowd) return true
    }
  }
  return false
}

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20]
