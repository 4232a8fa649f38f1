import type { InlineMath, MathBlock } from '@prepdeck/model'
import type { Element } from 'hast'
import type { Handler } from 'mdast-util-to-hast'

/** `$x$` → `<span class="math">\(x\)</span>`: TeX, for MathJax or for the eye. */
export const inlineMath: Handler = (_, { value }: InlineMath): Element => toSpan(`\\(${value}\\)`)

/** `$$x$$` → `<p><span class="math">\[x\]</span></p>`. */
export const math: Handler = (_, { value }: MathBlock): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [toSpan(`\\[${value}\\]`)],
})

function toSpan(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['math'] },
    children: [{ type: 'text', value }],
  }
}
