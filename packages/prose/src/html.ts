import type { Text } from '@prepdeck/model'
import { toHtml as write } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { isLine, type Prose, toBlocks } from './blocks.ts'
import { toHandlers } from './handlers/index.ts'
import type { HtmlOptions } from './html-options.ts'

/**
 * Safe HTML: every tag is ours, all text is escaped, and a link leads to http, https or mailto or is
 * its text alone. A line of text gives no `<p>`: `a *b*` → `a <em>b</em>`.
 *
 * Code: `<pre class="code output"><code class="language-python">`, coloured by the `hljs-*` classes that
 * `codeCss` knows. Mathematics: TeX in MathJax's delimiters, `<span class="math">\(x\)</span>`.
 */
export function toHtml(nodes: Prose, options: HtmlOptions = {}): string {
  if (isPlain(nodes)) return nodes[0].value
  const hast = toHast(toRoot(nodes), { handlers: toHandlers(options) })
  const [only] = 'children' in hast ? hast.children : []
  const shown = isLine(nodes) && only?.type === 'element' ? only.children : hast
  return write(shown, { characterReferences: { useNamedReferences: true } })
}

/** Words that are their own HTML, as most prompts and labels are. */
function isPlain(nodes: Prose): nodes is readonly [Text] {
  return nodes.length === 1 && nodes[0]?.type === 'text' && !/[<&\n\r]/.test(nodes[0].value)
}

function toRoot(nodes: Prose): Root {
  return { type: 'root', children: toBlocks(nodes) as Root['children'] }
}
