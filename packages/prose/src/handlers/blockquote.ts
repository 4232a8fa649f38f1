import type { Blockquote } from '@prepdeck/model'
import type { Element } from 'hast'
import type * as mdast from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'
import { alertTitle } from '../alert-title.ts'

/** An alert: `<blockquote class="alert alert-warning"><p class="alert-title">Warning</p>…`. */
export const blockquote: Handler = (state, node: Blockquote): Element => {
  const quote = defaultHandlers.blockquote(state, node as mdast.Blockquote)
  if (!node.data) return quote
  const { alert } = node.data
  const title: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['alert-title'] },
    children: [{ type: 'text', value: alertTitle[alert] }],
  }
  return {
    ...quote,
    properties: { className: ['alert', `alert-${alert}`] },
    children: [{ type: 'text', value: '\n' }, title, ...quote.children],
  }
}
