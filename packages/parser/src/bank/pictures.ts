import { type DraftItem, type Medium, toMediumUrl } from '@prepdeck/model'
import type { ReadPicture } from '../media/read-picture.ts'
import type { Said } from './reading.ts'

/** The items of a file with the addresses at which pictures will be, and the media that they show. */
export interface Pictured {
  readonly items: readonly DraftItem[]
  readonly media: readonly Medium[]
}

/** Gives the pictures of a file their addresses. A file without any is handed on as it is. */
export function toPictured({ facts, items, showsPictures }: Said, readPicture: ReadPicture): Pictured {
  if (!showsPictures) return { items, media: [] }
  const media: Medium[] = []
  const urlOf = (url: string): string => {
    const { medium } = readPicture(facts.path, url)
    if (medium) media.push(medium)
    return toPictureUrl(url, medium)
  }
  return { items: items.map(item => withUrls(item, urlOf)), media }
}

/** A label is written in front matter, where no picture of the bank can stand. What shows none is kept as it is. */
function withUrls<Value>(value: Value, urlOf: (url: string) => string): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const children = value.map(child => withUrls(child, urlOf))
    return children.every((child, index) => child === value[index]) ? value : (children as Value)
  }
  if ('type' in value && value.type === 'image' && 'url' in value)
    return { ...value, url: urlOf(String(value.url)) }
  let changed: Value | undefined
  for (const key in value) {
    const child = key === 'label' ? value[key] : withUrls(value[key], urlOf)
    if (child === value[key]) continue
    changed ??= { ...value }
    changed[key] = child
  }
  return changed ?? value
}

/**
 * `../img/a.png` → `media/a-a3b0f1c29d84.png`. One that is not carried keeps its address, written so that nobody
 * takes it for a medium: `media/a.png` → `./media/a.png`.
 */
function toPictureUrl(url: string, medium: Medium | undefined): string {
  return medium ? toMediumUrl(medium) : url.replace(/^media\//, './$&')
}
