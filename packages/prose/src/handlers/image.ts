import type { Image } from '@prepdeck/model'
import type { ElementContent } from 'hast'
import type * as mdast from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'

/**
 * An image where the publication has its picture; a link to it where it lies in the web, so that reading asks no
 * server; else its alternative text.
 */
export function toImageHandler(toSrc: ((url: string) => string | undefined) | undefined): Handler {
  return (state, node: Image): ElementContent => {
    const { url, alt, title } = node
    const src = toSrc?.(url)
    if (src !== undefined) {
      const properties = title === undefined ? { src, alt } : { src, alt, title }
      return { type: 'element', tagName: 'img', properties, children: [] }
    }
    if (!isRemote(url)) return { type: 'text', value: alt }
    const words: mdast.Text = { type: 'text', value: alt || url }
    return defaultHandlers.link(state, { ...node, type: 'link', children: [words] })
  }
}

/** Whether a picture lies in the web. */
export function isRemote(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
