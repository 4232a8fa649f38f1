import type { Table } from '@prepdeck/model'
import type { Element } from 'hast'
import type * as mdast from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'

/** A table in a box of its own, so that a wide one scrolls and the page does not. */
export const table: Handler = (state, node: Table): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table'] },
  children: [defaultHandlers.table(state, node as mdast.Table)],
})
