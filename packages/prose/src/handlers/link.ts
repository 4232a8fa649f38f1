import type { Link, Phrasing } from '@prepdeck/model'
import type { ElementContent } from 'hast'
import type * as mdast from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'
import { isRemote } from './image.ts'

/** The whole list: `javascript:`, `data:`, relative paths and all the rest are not published. */
const published = /^(https?:\/\/|mailto:)/i

/** A link that may be followed from anywhere, or else what it says. */
export const link: Handler = (state, node: Link): ElementContent | ElementContent[] => {
  if (!published.test(node.url)) return state.all(node as mdast.Link)
  const children = node.children.map(withoutLinks)
  return defaultHandlers.link(state, { ...node, children } as mdast.Link)
}

/** A link holds no other, so a picture in the web is its words there: `[![build](https://…)](https://…)`. */
function withoutLinks(node: Phrasing): Phrasing {
  if (node.type === 'image' && isRemote(node.url)) return { type: 'text', value: node.alt || node.url }
  return 'children' in node ? { ...node, children: node.children.map(withoutLinks) } : node
}
