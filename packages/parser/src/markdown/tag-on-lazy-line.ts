import { htmlFlow } from 'micromark-core-commonmark'
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'

/**
 * Goes on with a paragraph where a lazy line holds nothing but a tag.
 *
 * CommonMark lets such a line begin a block of HTML, but not interrupt a paragraph. micromark 4 forgets
 * the second where the line continues a paragraph of a list or block quote without its indent, and the
 * text after it is a paragraph outside, in which the next number begins no item:
 *
 * ```md
 * 1. What is a list?
 * <br>
 * Say it aloud.
 * 2. What is a tuple?
 * ```
 *
 * - before: a list of one item, a block of HTML, and a paragraph `Say it aloud. 2. What is a tuple?`
 * - after: a list of two items
 *
 * The test of this file fails, and says so, as soon as the installed micromark reads it right.
 */
export const tagOnLazyLine: Extension = {
  disable: { null: ['htmlFlow'] },
  flow: { ['<'.charCodeAt(0)]: toMended(htmlFlow) },
}

/** The construct, for which no line is lazy while it asks whether it may interrupt. */
function toMended(construct: Construct): Construct {
  return {
    ...construct,
    name: 'mendedHtmlFlow',
    tokenize(effects, ok, nok) {
      const context = this.interrupt ? withoutLazyLines(this) : this
      return construct.tokenize.call(context, effects, ok, nok)
    },
  }
}

function withoutLazyLines(context: TokenizeContext): TokenizeContext {
  return Object.create(context, { parser: { value: { ...context.parser, lazy: {} } } })
}
