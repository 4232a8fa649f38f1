/** A picture by itself, whose attributes need no parser of HTML. */
export interface PictureTag {
  readonly url: string
  readonly title: null
  readonly alt: string
}

/** Words in quotes without entities or odd space: what stands there is what is meant. */
const words = '"(?:[^\\s"&\\0]+(?: [^\\s"&\\0]+)*)?"'
const tag = new RegExp(`^<img((?:\\s+(?!title)[a-z]+\\s*=\\s*${words})*)\\s*/?>$`)
const attribute = /(?<![a-z])([a-z]+)\s*=\s*"([^"]*)"/g

/**
 * A tag for a picture as people mostly write it; nothing where it is more than that.
 *
 * `<img src="a.png" width="300">` → `a.png`
 */
export function readPictureTag(html: string): PictureTag | undefined {
  const [, attributes] = tag.exec(html) ?? []
  if (attributes === undefined) return undefined
  // The first of two attributes of one name counts.
  const values = new Map(
    [...attributes.matchAll(attribute)].toReversed().map(([, name = '', value = '']) => [name, value]),
  )
  return { url: values.get('src') ?? '', title: null, alt: values.get('alt') ?? '' }
}
