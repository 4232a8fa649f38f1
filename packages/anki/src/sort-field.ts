import { createHash } from 'node:crypto'

/** A field without its HTML, as Anki's browser sorts by it: `<b>a</b> &lt; b` → `a < b`. */
export function toSortField(html: string): string {
  return html
    .replace(tag, '')
    .replace(reference, (_, name: string) => named[name] ?? String.fromCodePoint(Number(name.slice(1))))
    .replace(/\s+/g, ' ')
    .trim()
}

/** By which Anki finds notes with the same first field: 32 bits of SHA-1. */
export function toChecksum(html: string): number {
  return createHash('sha1').update(toSortField(html)).digest().readUInt32BE(0)
}

/** One tag as hast-util-to-html writes it; a `>` may stand in a quoted value. */
const tag = /<[^"<>]*(?:"[^"]*"[^"<>]*)*>/g
const reference = /&(lt|gt|amp|quot|#\d+);/g
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
