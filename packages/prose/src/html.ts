import { toHtml as write } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { isLine, type Prose, toBlocks } from './blocks.ts'
import { toHandlers } from './handlers/index.ts'

/** What a publisher decides about the HTML. */
export interface HtmlOptions {
  /**
   * Where the picture of an image stands in the publication: the `src`, or undefined when it has none.
   * Without it, or without a `src`, the alternative text is shown, as a link where the picture lies in the web.
   */
  readonly image?: (url: string) => string | undefined
}

/**
 * Safe HTML: every tag is ours, all text is escaped, and a link leads to http, https or mailto or is
 * its text alone. A line of text gives no `<p>`: `a *b*` → `a <em>b</em>`.
 *
 * Code: `<pre class="code output"><code class="language-python">`, coloured by the `hljs-*` classes that
 * `codeCss` knows. Mathematics: TeX in MathJax's delimiters, `<span class="math">\(x\)</span>`.
 */
export function toHtml(nodes: Prose, options: HtmlOptions = {}): string {
  const hast = toHast(toRoot(nodes), { handlers: toHandlers(options) })
  const [only] = 'children' in hast ? hast.children : []
  const shown = isLine(nodes) && only?.type === 'element' ? only.children : hast
  return write(shown, { characterReferences: { useNamedReferences: true } })
}

function toRoot(nodes: Prose): Root {
  return { type: 'root', children: toBlocks(nodes) as Root['children'] }
}
