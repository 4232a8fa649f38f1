import type { Image, Item, Link, Phrasing, Reference } from '@prepdeck/model'
import { toAddress } from '../address.ts'
import type { Glyphs } from '../fonts/glyphs.ts'
import { toPrintable } from '../nodes/characters.ts'
import { toInline } from '../nodes/inline.ts'
import type { PrintInline } from '../nodes/print.ts'
import type { Long, Plain } from '../nodes/print-characters.ts'
import { toWords } from '../nodes/words.ts'

/** A source with its address, to be typed from paper. */
export interface PrintReference {
  readonly title: readonly PrintInline[]
  readonly url: string
  readonly address: readonly (Plain | Long)[]
  readonly reason: readonly PrintInline[]
}

export interface References {
  readonly references: PrintReference[]
  /** Address → its number in the list, from 1. */
  readonly numbers: Map<string, number>
}

/**
 * The references of an item, then the addresses of the links in its text, each once.
 *
 * A link that shows its own address is left out: paper tells it already.
 */
export function toReferences(item: Item, authored: readonly Reference[], glyphs: Glyphs): References {
  const setting = { glyphs, level: 6, depth: 0 }
  const sources = [...authored, ...readLinks(item).map(toReference)].flatMap(source => {
    const url = toAddress(source.url)
    return url === undefined ? [] : [{ ...source, url }]
  })
  const distinct = sources.filter(({ url }, index) => sources.findIndex(other => other.url === url) === index)
  return {
    references: distinct.map(({ title, url, reason }) => ({
      title: toInline(title, setting),
      url,
      address: toWords(toPrintable(url.replace(/^mailto:/, ''), glyphs)),
      reason: toInline(reason, setting),
    })),
    numbers: new Map(distinct.map(({ url }, index) => [url, index + 1])),
  }
}

/** The links anywhere in a value, in reading order. */
function readLinks(value: unknown): Link[] {
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'link') return showsAddress(value as Link) ? [] : [value as Link]
  if ('type' in value && value.type === 'image') return toImageLink(value as Image)
  return Object.values(value).flatMap(readLinks)
}

/** A picture in the web is published as a link, as `nodes/image.ts` has it. */
function toImageLink({ url, alt }: Image): Link[] {
  const children: Phrasing[] = [{ type: 'text', value: alt.trim() }]
  return /^https?:/i.test(url) && alt.trim() !== '' ? [{ type: 'link', url, children }] : []
}

/** `https://example.org`, `example.org` or `ada@example.org`: an autolink. */
function showsAddress({ children: [only, ...others], url }: Link): boolean {
  const bare = (text: string) => text.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '')
  return only?.type === 'text' && others.length === 0 && bare(only.value) === bare(url)
}

function toReference({ children, url }: Link): { title: Phrasing[]; url: string; reason: Phrasing[] } {
  return { title: children, url, reason: [] }
}
