import { createHash } from 'node:crypto'
import { type DraftCard, type DraftItem, toCanonical } from '@prepdeck/model'

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
    .update(JSON.stringify(toCanonical(content)))
    .digest('hex')
    .slice(0, 32)
}

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}
