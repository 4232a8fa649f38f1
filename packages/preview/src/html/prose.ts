import { mediumNameOf } from '@prepdeck/model'
import { toHtml, toText } from '@prepdeck/prose'
import { withFormulas } from './formulas.ts'
import { withHeadings } from './headings.ts'
import { type Html, html, trusted } from './html.ts'

/** Blocks or a line of text. */
export type Prose = Parameters<typeof toHtml>[0]

/**
 * Prose on the page: its pictures come from the server, its formulas are set.
 *
 * @param level The level of the heading it stands under; its own go on from there.
 */
export function toProse(prose: Prose, level = 2): Html {
  return trusted(withHeadings(withFormulas(toHtml(prose, { image: toPictureUrl })), level))
}

/** A line of prose as plain text: `` a `b` `` → `a b` */
export function toLine(prose: Prose): string {
  return toText(prose).replace(/\s+/g, ' ')
}

/** Text of ours in which code stands in backticks, as in messages: ``Unexpected `4` `` → `Unexpected <code>4</code>` */
export function toSaid(text: string): Html {
  const pieces = text.split(/`([^`]+)`/)
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? piece : html`<code>${piece}</code>`))}`
}

function toPictureUrl(url: string): string | undefined {
  const name = mediumNameOf(url)
  return name === undefined ? undefined : `/media/${name}`
}
