import type { Text } from '@prepdeck/model'
import type { Root as HastRoot } from 'hast'
import { toHtml as write } from 'hast-util-to-html'
import type { Paragraph, Root } from 'mdast'
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast'
import { isLine, type Prose, toBlocks } from './blocks.ts'
import { toHandlers } from './handlers/index.ts'
import type { HtmlOptions } from './html-options.ts'

/** Prose → HTML. */
export type HtmlWriter = (nodes: Prose) => string

/**
 * Safe HTML: every tag is ours, all text is escaped, and a link leads to http, https or mailto or is
 * its text alone. A line of text gives no `<p>`: `a *b*` → `a <em>b</em>`.
 *
 * Code: `<pre class="code output"><code class="language-python">`, coloured by the `hljs-*` classes that
 * `codeCss` knows. Mathematics: TeX in MathJax's delimiters, `<span class="math">\(x\)</span>`.
 */
export function toHtml(nodes: Prose, options: HtmlOptions = {}): string {
  return toHtmlWriter(options)(nodes)
}

/** The same for much prose: what is to be made ready for it is made once. */
export function toHtmlWriter(options: HtmlOptions = {}): HtmlWriter {
  const state = toState(options)
  return nodes => {
    if (nodes.length === 0) return ''
    if (isPlain(nodes)) return nodes[0].value
    return write(isLine(nodes) ? toLine(nodes, state) : toPage(nodes, state), settings)
  }
}

const settings = { characterReferences: { useNamedReferences: true } }

/**
 * What the library hands to its handlers. To make it costs more than most prose, and it would only look for
 * definitions and footnotes, of which prose has none.
 */
function toState(options: HtmlOptions): State {
  const states: State[] = []
  const root: Handler = state => {
    states.push(state)
  }
  toHast({ type: 'root', children: [] }, { handlers: { ...toHandlers(options), root } })
  return states[0] as State
}

/** Words that are their own HTML, as most prompts and labels are. */
function isPlain(nodes: Prose): nodes is readonly [Text] {
  return nodes.length === 1 && nodes[0]?.type === 'text' && !/[<&\n\r]/.test(nodes[0].value)
}

function toLine(nodes: Prose, state: State): HastRoot {
  return { type: 'root', children: state.all({ type: 'paragraph', children: nodes } as Paragraph) }
}

function toPage(nodes: Prose, state: State): ReturnType<typeof toHast> {
  return defaultHandlers.root(state, { type: 'root', children: toBlocks(nodes) } as Root)
}
