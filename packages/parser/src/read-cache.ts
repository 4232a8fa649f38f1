import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { Reading } from './bank/reading.ts'

export type { Reading }

/** Which bytes were read, and where they stood. */
export interface ReadKey {
  /** From the bank's folder, with forward slashes: it stands in the items, and tells the form of a file. */
  readonly path: string
  /** SHA-256 of what was read. */
  readonly sha256: string
}

/**
 * What was read of each file, kept from one run to the next by a caller that lives on.
 *
 * What comes out of it is shared between the runs, so nobody may change a draft. It lives in one process
 * and so with one version of the parser; what depends on other files is looked at again by itself.
 */
export interface ReadCache {
  get(key: ReadKey): Reading | undefined
  set(key: ReadKey, reading: Reading): void
}

/** A cache in memory. It keeps of each path what was read last. */
export function toReadCache(): ReadCache {
  const kept = new Map<string, { readonly sha256: string; readonly reading: Reading }>()
  return {
    get: ({ path, sha256 }) => {
      const last = kept.get(path)
      return last?.sha256 === sha256 ? last.reading : undefined
    },
    set: ({ path, sha256 }, reading) => void kept.set(path, { sha256, reading }),
  }
}

/** Reads a file, or takes what was read of it before; what is wrong with its bytes is told on it. */
export function readThrough(file: VFile, cache: ReadCache | undefined): Reading {
  if (!cache) return new Reading(file)
  const key = toKey(file)
  const known = cache.get(key)
  if (known) {
    known.tell(file)
    return known
  }
  const reading = new Reading(file)
  cache.set(key, reading)
  return reading
}

/** Text that somebody else has decoded is hashed by its code units, of which UTF-8 cannot hold every one. */
function toKey({ path, value }: VFile): ReadKey {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf16le') : value
  const hash = createHash('sha256').update(typeof value === 'string' ? 'text\0' : 'bytes\0')
  return { path, sha256: hash.update(bytes).digest('hex') }
}
