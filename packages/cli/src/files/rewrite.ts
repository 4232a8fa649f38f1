import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { removeLeftovers } from './leftovers.ts'
import { type Waiting, writeBeside } from './write.ts'

/** New contents for a file that is there. */
export interface Rewrite {
  /** Absolute; where it is a symbolic link, the file that it leads to is written. */
  readonly path: string
  readonly contents: string | Uint8Array
}

/**
 * Writes files anew, each whole and with the permissions it had. When one cannot be written, for which the disk may be
 * too full, none is: all are written beside those that they replace before the first takes its place.
 *
 * @throws The fault of the system, where a file may not be written; Failure, where it cannot be.
 */
export async function rewrite(rewrites: readonly Rewrite[]): Promise<void> {
  for (const { path } of rewrites) await access(path, constants.W_OK)
  for (const folder of new Set(rewrites.map(one => path.dirname(one.path)))) await removeLeftovers(folder)
  const waiting: Waiting[] = []
  try {
    for (const { path, contents } of rewrites) {
      const file = await realpath(path)
      waiting.push(await writeBeside(file, contents, { mode: (await stat(file)).mode }))
    }
    for (const one of waiting) await one.put()
  } catch (fault) {
    for (const one of waiting) await one.drop()
    throw fault
  }
}
