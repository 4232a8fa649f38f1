import { createHash } from 'node:crypto'
import type { DraftCard, DraftItem } from '@prepdeck/model'

/**
 * The fingerprint of what a question or note says.
 *
 * Where it stands is not part of it: to reorder a list, or to insert in its middle, changes no item.
 */
export function fingerprintOfItem(item: DraftItem): string {
  return fingerprint(without(item, ['id', 'source', 'listed', 'repairs', 'number']))
}

/** The fingerprint of what a card shows. */
export function fingerprintOfCard(card: DraftCard): string {
  return fingerprint(without(card, ['item', 'key']))
}

/** The first 128 bits of the SHA-256 of a content, in hexadecimal. */
function fingerprint(content: object): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex')
    .slice(0, 32)
}

/**
 * The same content always in the same words: keys sorted, and a line break inside a text a space,
 * since a paragraph that was wrapped anew reads as before.
 *
 * `{value: 'a⏎  b', type: 'text'}` → `{type: 'text', value: 'a b'}`
 */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const isText = 'type' in value && value.type === 'text'
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, isText ? unwrapped(inner) : canonical(inner)]),
  )
}

function unwrapped(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[ \t]*\n[ \t]*/g, ' ') : value
}

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}
