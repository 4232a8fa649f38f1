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

/** What waits in a temporary place beside the file that it is to be. */
export interface Waiting {
  /** Puts it into its place in one step. */
  readonly put: () => Promise<void>
  /** Takes it away. */
  readonly drop: () => Promise<void>
}

/**
 * Writes a file to a temporary place beside it, then renames it: old or new, never half, not even when the power
 * fails.
 *
 * @throws Failure when it cannot be written; then it is as it was.
 */
export async function writeWhole(file: string, contents: Contents, manner: Manner = {}): Promise<void> {
  const waiting = await writeBeside(file, contents, manner)
  await waiting.put()
}

/**
 * Writes what a file is to hold to a temporary place beside it.
 *
 * @throws Failure when it cannot be written or put into its place; then the file is as it was, and nothing beside it.
 */
export async function writeBeside(
  file: string,
  contents: Contents,
  { mode, again = false }: Manner,
): Promise<Waiting> {
  const temporary = path.join(path.dirname(file), toTemporaryName())
  const drop = () => rm(temporary, { force: true }).catch(() => {})
  const orDrop = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step()
    } catch (cause) {
      await drop()
      throw new Failure(`cannot write ${file}: ${explainSystem(cause)}; what was there is as it was`, {
        cause,
      })
    }
  }
  await orDrop(async () => {
    await mkdir(path.dirname(file), { recursive: true })
    await writeDown(temporary, contents, again)
    if (mode !== undefined) await chmod(temporary, mode)
  })
  return { put: () => orDrop(() => rename(temporary, file)), drop }
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
