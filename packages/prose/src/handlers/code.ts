import type { Code } from '@prepdeck/model'
import type { Element } from 'hast'
import type { Handler } from 'mdast-util-to-hast'
import { highlight } from '../highlight.ts'

/**
 * A fence, coloured by classes alone; what a fence prints is told by a class of its `pre`:
 * ```` ```text output ```` → `<pre class="code output"><code class="language-text">…`.
 */
export const code: Handler = (_, { lang, meta, value }: Code): Element => {
  const language = lang?.toLowerCase().replace(/[^\w+.#-]/g, '')
  const inside: Element = {
    type: 'element',
    tagName: 'code',
    properties: language ? { className: [`language-${language}`] } : {},
    children: highlight(value, language),
  }
  const printed = (meta ?? '').split(/\s+/).filter(word => word === 'output' || word === 'error')
  return {
    type: 'element',
    tagName: 'pre',
    properties: { className: ['code', ...printed] },
    children: [inside],
  }
}
