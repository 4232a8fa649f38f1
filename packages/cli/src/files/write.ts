import { chmod, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { explainSystem } from '../messages/explain.ts'
import { Failure } from '../world.ts'
import { toTemporaryName } from './leftovers.ts'

/** What a file is to hold. */
export type Contents = string | Uint8Array | AsyncIterable<Uint8Array>

/** How a file is written. */
export interface Manner {
  /** Its permissions, where it is to keep those it had. */
  readonly mode?: number
  /** Whether what can be made again is written, for which nobody waits until it is on the disk. */
  readonly again?: boolean
}

/**
 * Writes a file to a temporary place beside it, then renames it: old or new, never half, not even when the power
 * fails.
 *
 * @throws Failure when it cannot be written; then it is as it was.
 */
export async function writeWhole(
  file: string,
  contents: Contents,
  { mode, again = false }: Manner = {},
): Promise<void> {
  const temporary = path.join(path.dirname(file), toTemporaryName())
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeDown(temporary, contents, again)
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, file)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {})
    throw new Failure(`cannot write ${file}: ${explainSystem(cause)}; what was there is as it was`, { cause })
  }
}

/** A disk may keep a new name before it keeps what it names, unless it is asked to. */
async function writeDown(file: string, contents: Contents, again: boolean): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    const isWhole = typeof contents === 'string' || contents instanceof Uint8Array
    for await (const chunk of isWhole ? [contents] : contents) await handle.writeFile(chunk)
    if (!again) await handle.sync()
  } finally {
    await handle.close()
  }
}
