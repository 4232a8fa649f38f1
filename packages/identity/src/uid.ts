import { createHash } from 'node:crypto'

/**
 * The uid of a bank: 16 characters of base64url, which are 96 bits of the SHA-256 of `seed`.
 *
 * Drawn once, when the lock is first written. Two strangers with a `notes/` of different content
 * get different uids, and so never the same guid in one collection.
 *
 * @param seed - The hash of the sources.
 */
export function toUid(seed: string): string {
  return createHash('sha256').update(seed).digest('base64url').slice(0, 16)
}
