import type { Link } from '@prepdeck/model'
import type { ElementContent } from 'hast'
import type * as mdast from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'

/** The whole list: `javascript:`, `data:`, relative paths and all the rest are not published. */
const published = /^(https?:\/\/|mailto:)/i

/** A link that may be followed from anywhere, or else what it says. */
export const link: Handler = (state, node: Link): ElementContent | ElementContent[] =>
  published.test(node.url) ? defaultHandlers.link(state, node as mdast.Link) : state.all(node as mdast.Link)
