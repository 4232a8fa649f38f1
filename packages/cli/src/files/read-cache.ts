import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { type ReadCache, type Reading, type ReadKey, readerVersion } from '@prepdeck/parser'
import type { World } from '../world.ts'
import { cacheFolder } from './cache-folder.ts'
import { removeLeftovers } from './leftovers.ts'
import type { Location } from './locate.ts'
import { writeWhole } from './write.ts'

/** A cache on disk: what it was given is there for the next run once it is saved. */
export interface DiskCache extends ReadCache {
  save(): Promise<void>
}

/** So much is kept of all banks together; the one that was read longest ago goes first. */
const mostBytes = 512 * 1024 * 1024

/**
 * What was read of the files of a bank in the run before, in one file a bank: a line that says which version of the
 * parser read them, then two lines for each, its key with the hash of what follows, and the reading as JSON.
 *
 * Whatever is not as it was written is as if it were not there. Where nothing can be written, nothing is, silently:
 * a cache only saves time.
 */
export function openReadCache({ folder, lock }: Location, env: World['env']): DiskCache | undefined {
  const caches = cacheFolder(folder, env)
  if (caches === undefined) return undefined
  const file = path.join(caches, `${sha256(lock).slice(0, 16)}.jsonl`)
  const version = JSON.stringify({ prepdeck: readerVersion() })
  const before = readEntries(file, version)
  const now = new Map<string, string>()
  let changed = false
  return {
    get: key => {
      const entry = before.get(toLine(key))
      const reading = entry === undefined ? undefined : toReading(entry)
      if (reading) now.set(toLine(key), entry as string)
      return reading
    },
    set: (key, reading) => {
      const json = JSON.stringify(reading)
      now.set(toLine(key), `${sha256(json)}\n${json}`)
      changed = true
    },
    save: async () => {
      if (!changed && now.size === before.size) return
      try {
        mkdirSync(caches, { recursive: true })
        const entries = [...now].map(([key, entry]) => `${key} ${entry}\n`)
        await removeLeftovers(caches)
        await writeWhole(file, `${version}\n${entries.join('')}`, { again: true })
        removeOldest(caches)
      } catch {
        // A full disk, a folder that nobody may write to, more text than a string can hold.
      }
    },
  }
}

/** By the line of their key: the hash and the JSON of each entry, not looked at yet. */
function readEntries(file: string, version: string): Map<string, string> {
  try {
    const [head, ...lines] = readFileSync(file, 'utf8').split('\n')
    if (head !== version) return new Map()
    return new Map(
      Array.from({ length: Math.floor(lines.length / 2) }, (_, index): [string, string] => {
        const [line = '', json = ''] = [lines[2 * index], lines[2 * index + 1]]
        const space = line.lastIndexOf(' ')
        return [line.slice(0, space), `${line.slice(space + 1)}\n${json}`]
      }),
    )
  } catch {
    return new Map()
  }
}

/** The reading of an entry, if it is what was written. */
function toReading(entry: string): Reading | undefined {
  const end = entry.indexOf('\n')
  const json = entry.slice(end + 1)
  return sha256(json) === entry.slice(0, end) ? JSON.parse(json) : undefined
}

/** A path may hold any character; in JSON it is one line. */
function toLine({ path, sha256 }: ReadKey): string {
  return JSON.stringify([path, sha256])
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Takes away what was used longest ago, where there is more than a cache may hold. */
export function removeOldest(folder: string): void {
  let bytes = 0
  const files = readdirSync(folder)
    .map(name => path.join(folder, name))
    .map(file => ({ file, ...statOf(file) }))
    .toSorted((a, b) => b.mtimeMs - a.mtimeMs)
  for (const { file, size } of files) {
    bytes += size
    if (bytes > mostBytes) rmSync(file, { force: true })
  }
}

/** Another run may have taken it away meanwhile. */
function statOf(file: string): { readonly size: number; readonly mtimeMs: number } {
  return statSync(file, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 }
}
