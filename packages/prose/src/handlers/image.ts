import type { Image } from '@prepdeck/model'
import type { ElementContent } from 'hast'
import type { Handler } from 'mdast-util-to-hast'

/** An image where the publication has its picture, else its alternative text. */
export function toImageHandler(toSrc: ((url: string) => string | undefined) | undefined): Handler {
  return (_, { url, alt, title }: Image): ElementContent => {
    const src = toSrc?.(url)
    if (src === undefined) return { type: 'text', value: alt }
    const properties = title === undefined ? { src, alt } : { src, alt, title }
    return { type: 'element', tagName: 'img', properties, children: [] }
  }
}
