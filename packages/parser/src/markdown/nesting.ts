import type { Fault } from '../fault.ts'
import { containerLevels } from './containers.ts'
import { delimiterLevels } from './delimiters.ts'

/**
 * How deep anything may be nested. People nest less than ten levels deep; at a thousand the schema
 * check runs out of stack, at ten thousand the parser does, or takes minutes.
 */
const limit = 100

/**
 * Looks for nesting so deep that nobody wrote it by hand: `> > > …`, `- - - …`, `**a **b …`, `[[[…`.
 *
 * To be asked before the text is parsed; takes time in proportion to the length of the text.
 */
export function checkNesting(text: string): Fault | undefined {
  const lines = text.split(/\r\n|\r|\n/)
  const deepest = [...containerLevels(lines), ...delimiterLevels(lines)].find(({ levels }) => levels > limit)
  return (
    deepest && {
      place: { line: deepest.line, column: 1 },
      reason: `Unexpected nesting of ${deepest.levels.toLocaleString('en')} levels, expected at most ${limit}`,
    }
  )
}

/** How deep it is nested in a line, or in the paragraph that begins there. */
export interface Nesting {
  /** From 1. */
  readonly line: number
  readonly levels: number
}
