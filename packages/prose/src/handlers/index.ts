import type { Handlers } from 'mdast-util-to-hast'
import type { HtmlOptions } from '../html-options.ts'
import { blockquote } from './blockquote.ts'
import { code } from './code.ts'
import { toImageHandler } from './image.ts'
import { link } from './link.ts'
import { inlineMath, math } from './math.ts'
import { table } from './table.ts'

/** The node kinds whose HTML is not mdast-util-to-hast's own. */
export function toHandlers(options: HtmlOptions): Handlers {
  return { blockquote, code, image: toImageHandler(options.image), inlineMath, link, math, table }
}
