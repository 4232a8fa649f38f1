import { createHash } from 'node:crypto'
import { readFile, type Source, type Surroundings } from './bank/read-file.ts'
import type { Reading } from './bank/reading.ts'

export type { Reading }

/** Which bytes were read, and where they stood. */
export interface ReadKey {
  /** From the bank's folder, with forward slashes: it stands in the items, and tells the form of a file. */
  readonly path: string
  /** SHA-256 of what was read, and of whether a `bank.yaml` stood there. */
  readonly sha256: string
}

/**
 * What was read of each file, kept from one run to the next.
 *
 * What comes out of it is shared between the runs, so nobody may change a draft. A reading is plain JSON; one
 * that is kept on disk belongs to one version of the parser. What depends on other files is made anew.
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

/** Reads a file, or takes what was read of it before. */
export function readThrough(source: Source, around: Surroundings, cache: ReadCache | undefined): Reading {
  const { reading, keep } = lookUp(source, around, cache)
  return reading ?? keep(readFile(source, around))
}

/** What a cache knows of a file, and the way to tell it. */
export interface Known {
  readonly reading: Reading | undefined
  /** Gives back what it keeps. */
  readonly keep: (reading: Reading) => Reading
}

/** Looks for a file in a cache; without one, nothing is known, and nothing kept. */
export function lookUp(source: Source, around: Surroundings, cache: ReadCache | undefined): Known {
  if (!cache) return { reading: undefined, keep: reading => reading }
  const key = toKey(source, around)
  const known = cache.get(key)
  return {
    reading: known && isStillSo(known, around) ? known : undefined,
    keep: reading => {
      cache.set(key, reading)
      return reading
    },
  }
}

/** Whether the other documents that a file asked for are still there, or still are not. */
function isStillSo({ asked }: Reading, { isDocument }: Surroundings): boolean {
  return asked.every(([path, answer]) => isDocument(path) === answer)
}

/** Text that somebody else has decoded is hashed by its code units, of which UTF-8 cannot hold every one. */
function toKey({ path, value }: Source, { authored }: Surroundings): ReadKey {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf16le') : value
  const kind = `${typeof value === 'string' ? 'text' : 'bytes'} ${authored ? 'authored' : 'found'}\0`
  return { path, sha256: createHash('sha256').update(kind).update(bytes).digest('hex') }
}
