import { createHash } from 'node:crypto'

/**
 * The guid of a card or an item: 12 characters of base64url, which are 72 bits of a SHA-256.
 *
 * It comes of the id under which the thing first appeared, so that two branches which add the same
 * question give it the same guid, and is then kept in the lock whatever happens to that id. As no
 * id is ever given twice, no guid is.
 */
export function toGuid(uid: string, firstId: string): string {
  return createHash('sha256').update(`${uid}/${firstId}`).digest('base64url').slice(0, 12)
}
