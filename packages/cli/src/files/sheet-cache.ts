import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PdfOptions, SheetCache } from '@prepdeck/pdf'
import type { Flags } from '../flags.ts'
import type { World } from '../world.ts'
import { cacheFolder } from './cache-folder.ts'
import { removeOldest, sha256 } from './read-cache.ts'

/** How sheets are made on this machine: in no more than two processes, each of which may take a gigabyte. */
export function toSheetWork(bank: string, flags: Flags, world: World): PdfOptions {
  const cache = flags.cache === false ? undefined : openSheetCache(bank, world)
  return { workers: Math.min(world.threads ?? 1, 2), ...(cache ? { cache } : {}) }
}

/**
 * Sheets of former runs, each in a file of its own beside what was read: the hash of what follows, and that.
 *
 * Whatever is not as it was written is as if it were not there. Where nothing can be written, nothing is, silently:
 * a cache only saves time.
 */
function openSheetCache(bank: string, { env, now }: World): SheetCache | undefined {
  const caches = cacheFolder(bank, env)
  if (caches === undefined) return undefined
  const fileOf = (key: string) => path.join(caches, `${key.slice(0, 32)}.sheet`)
  return {
    get: key => {
      try {
        const kept = readFileSync(fileOf(key))
        const bytes = kept.subarray(hashLength)
        if (sha256(bytes) !== kept.toString('latin1', 0, hashLength)) return undefined
        utimesSync(fileOf(key), now(), now()) // what was used longest ago goes first
        return bytes
      } catch {
        return undefined
      }
    },
    set: (key, bytes) => {
      try {
        mkdirSync(caches, { recursive: true })
        writeFileSync(fileOf(key), Buffer.concat([Buffer.from(sha256(bytes)), bytes]))
        removeOldest(caches)
      } catch {
        // A full disk, a folder that nobody may write to.
      }
    },
  }
}

const hashLength = 64
