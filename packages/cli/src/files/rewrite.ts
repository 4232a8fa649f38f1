import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { removeLeftovers } from './leftovers.ts'
import { writeWhole } from './write.ts'

/** New contents for a file that is there. */
export interface Rewrite {
  /** Absolute; where it is a symbolic link, the file that it leads to is written. */
  readonly path: string
  readonly contents: string | Uint8Array
}

/**
 * Writes files anew, each whole and with the permissions it had. When one may not be written, none is.
 *
 * @throws The fault of the system, where a file may not be written.
 */
export async function rewrite(rewrites: readonly Rewrite[]): Promise<void> {
  for (const { path } of rewrites) await access(path, constants.W_OK)
  for (const folder of new Set(rewrites.map(one => path.dirname(one.path)))) await removeLeftovers(folder)
  for (const { path, contents } of rewrites) {
    const file = await realpath(path)
    await writeWhole(file, contents, { mode: (await stat(file)).mode })
  }
}
