import type { Fault } from '../fault.ts'
import { containerLevels } from './containers.ts'
import { delimiterLevels } from './delimiters.ts'

/**
 * How many levels may stand in one another. People write fewer than ten; at a thousand our readers run
 * out of stack, at ten thousand the parser does, or takes minutes.
 */
const limit = 100

/**
 * Looks for nesting so deep that nobody wrote it by hand: `> > > …`, `- - - …`, `**a **b …`, `[[[…`.
 *
 * To be asked before a text is parsed. Takes time in proportion to its length.
 */
export function checkNesting(text: string): Fault | undefined {
  const lines = text.split(/\r\n|\r|\n/)
  const tooDeep = [...containerLevels(lines), ...delimiterLevels(lines, 2 * limit)].find(
    ({ levels }) => levels > limit,
  )
  return (
    tooDeep && {
      place: { line: tooDeep.line, column: 1 },
      reason: `Unexpected nesting of ${tooDeep.levels.toLocaleString('en')} levels, expected at most ${limit}`,
    }
  )
}
