import type { Extension, TokenizeContext } from 'micromark-util-types'
import { listWhere } from './list-where.ts'

/**
 * Begins a list after indented code.
 *
 * Only a later line says whether indented code goes on, so micromark 4 holds it open over blank lines,
 * and takes what is open for a paragraph. A numbered question gets lost:
 *
 * ```md
 *     code
 *
 * 27. ### What is a list?
 * ```
 *
 * - before: code, and a paragraph `27. ### What is a list?`
 * - after: code, and a list that starts at 27 with a heading in it
 *
 * The change upstream is https://github.com/micromark/micromark/pull/228. The test of this file fails,
 * and says so, as soon as the installed micromark has it.
 */
export const listAfterIndentedCode: Extension = listWhere(isAfterIndentedCode)

function isAfterIndentedCode({ events }: TokenizeContext): boolean {
  const lastLine = events.findLast(([, token]) => token.type === 'chunkFlow')
  return lastLine?.[1]._tokenizer?.currentConstruct?.name === 'codeIndented'
}
