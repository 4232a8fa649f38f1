import type { Extension, TokenizeContext } from 'micromark-util-types'
import { listWhere } from './list-where.ts'

/**
 * Begins a list inside a block quote or a list item that has just begun on the same line.
 *
 * micromark 4 asks once a line whether a paragraph is open, and forgets that a new container ends it:
 *
 * ```md
 * Questions:
 * - 27. What is a list?
 * ```
 *
 * - before: a list with a paragraph `27. What is a list?`
 * - after: a list with a list that starts at 27
 *
 * The test of this file fails, and says so, as soon as the installed micromark reads it right.
 */
export const listInNewContainer: Extension = listWhere(isInNewContainer)

/** Whether a container was entered since the last line of text. One that goes on is not entered again. */
function isInNewContainer({ events }: TokenizeContext): boolean {
  const lineStart = events.findLastIndex(([, token]) => token.type === 'chunkFlow') + 1
  return events.slice(lineStart).some(([kind, token]) => kind === 'enter' && token._container === true)
}
