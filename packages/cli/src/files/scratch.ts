import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { explainSystem, isOfMachine } from '../messages/explain.ts'
import { Failure } from '../world.ts'
import { removeLeftovers, toTemporaryName } from './leftovers.ts'

/** Gives `use` an empty folder, and removes it afterwards. */
export async function withScratch<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = path.join(tmpdir(), toTemporaryName())
  await removeLeftovers(tmpdir())
  await mkdir(folder, { mode: 0o700 })
  try {
    return await use(folder)
  } catch (cause) {
    if (!isOfMachine(cause)) throw cause
    throw new Failure(`cannot write in ${tmpdir()}: ${explainSystem(cause)}; nothing was changed`, { cause })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
