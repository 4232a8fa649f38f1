import { mediumNameOf } from '@prepdeck/model'
import { type HtmlWriter, toHtmlWriter, toMarkdown, toText } from '@prepdeck/prose'

/** Prose, ready to use: a reader of the dataset needs no parser. */
export interface Rich {
  readonly markdown: string
  readonly html: string
  readonly text: string
}

/** Blocks or a line of text. */
export type Prose = Parameters<HtmlWriter>[0]

/**
 * `a **b**` → `{ markdown: 'a **b**', html: 'a <strong>b</strong>', text: 'a b' }`. The address of a picture is
 * its path in the package, `media/<name>`.
 */
export function toRich(nodes: Prose): Rich {
  return { markdown: toMarkdown(nodes), html: toHtml(nodes), text: toText(nodes) }
}

const toHtml: HtmlWriter = toHtmlWriter({ image })

function image(url: string): string | undefined {
  return mediumNameOf(url) === undefined ? undefined : url
}
