import { list } from 'micromark-core-commonmark'
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'

const markers = [...'*+-0123456789']

/**
 * micromark's list, for lines where it believes that a list would interrupt a paragraph and is wrong.
 *
 * CommonMark is strict with a list that interrupts a paragraph: an ordered one must start at 1, and its
 * first item must not be empty. micromark keeps that belief in `interrupt`.
 *
 * @param isNoParagraph Whether what goes before in this place is no paragraph.
 */
export function listWhere(isNoParagraph: (context: TokenizeContext) => boolean): Extension {
  const mended: Construct = {
    ...list,
    tokenize(effects, ok, nok) {
      if (!this.interrupt || !isNoParagraph(this)) return nok
      this.interrupt = false
      return list.tokenize.call(this, effects, ok, nok)
    },
  }
  return { document: Object.fromEntries(markers.map(marker => [marker.charCodeAt(0), mended])) }
}
