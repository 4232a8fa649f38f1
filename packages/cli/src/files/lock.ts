import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../world.ts'
import { removeLeftovers } from './leftovers.ts'
import { rewrite } from './rewrite.ts'
import { writeWhole } from './write.ts'

/**
 * Writes the lock, unless it says already what it is to say.
 *
 * @param before Its bytes when the bank was read; nothing where there was none.
 * @throws Failure when it is another one now: what that run remembers would be lost.
 */
export async function writeLock(file: string, text: string, before: Uint8Array | undefined): Promise<void> {
  await removeLeftovers(path.dirname(file))
  const now = await readFile(file).catch(() => undefined)
  if (!isSame(now, before))
    throw new Failure(`${file} has changed while the bank was read; nothing was written, try again`)
  if (isSame(Buffer.from(text), before)) return
  await (before === undefined ? writeWhole(file, text) : rewrite([{ path: file, contents: text }]))
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0
}
