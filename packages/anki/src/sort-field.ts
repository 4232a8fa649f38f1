import { hash } from 'node:crypto'

/** A field without its HTML, as Anki's browser sorts by it: `<b>a</b> &lt; b` → `a < b`. */
export function toSortField(html: string): string {
  if (!markup.test(html)) return html
  return html
    .replace(tag, '')
    .replace(reference, (_, name: string) => named[name] ?? String.fromCodePoint(Number(name.slice(1))))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Most fields to sort by have none, and are taken as they are. */
const markup = /[<&]|[^\S ]|^ | {2}| $/

/** By which Anki finds notes with the same first field: 32 bits of SHA-1. */
export function toChecksum(html: string): number {
  return Number.parseInt(hash('sha1', toSortField(html), 'hex').slice(0, 8), 16)
}

/** One tag as hast-util-to-html writes it; a `>` may stand in a quoted value. */
const tag = /<[^"<>]*(?:"[^"]*"[^"<>]*)*>/g
const reference = /&(lt|gt|amp|quot|#\d+);/g
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
