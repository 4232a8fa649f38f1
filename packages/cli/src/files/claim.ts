import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../world.ts'
import { isRunning, toTemporaryName } from './leftovers.ts'
import { stands } from './locate.ts'

/** The right to put something in the place of one part of the outputs. One run at a time has it. */
export interface Claim {
  /** What stands there: `dist/anki`. */
  readonly target: string
  /** What will stand there; on the same disk, so that one renaming does it. */
  readonly prepared: string
  /** What stood there, until the claim is given back. */
  readonly former: string
}

/**
 * Claims `part` of the folder `out`: `anki` → the folder `.writing-anki`, and in it the number of this process.
 * What a run that was killed left there goes, and what it had moved out of the way comes back.
 *
 * @throws Failure when another run has it.
 */
export async function claim(out: string, part: string): Promise<Claim> {
  const own = path.join(out, toTemporaryName())
  await mkdir(own)
  try {
    await writeFile(path.join(own, 'process'), String(process.pid))
    await take(own, out, part)
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    throw error
  }
  return toClaim(out, part)
}

/** Gives back a claim, and with it what stood there before. */
export async function release({ target, prepared }: Claim): Promise<void> {
  await remove(path.dirname(prepared), path.dirname(target))
}

function toClaim(out: string, part: string): Claim {
  const folder = folderOf(out, part)
  return {
    target: path.join(out, part),
    prepared: path.join(folder, 'new'),
    former: path.join(folder, 'old'),
  }
}

function folderOf(out: string, part: string): string {
  return path.join(out, `.writing-${part}`)
}

/** A folder with something in it is never replaced by renaming: of two runs one comes first. */
async function take(own: string, out: string, part: string): Promise<void> {
  const folder = folderOf(out, part)
  try {
    await rename(own, folder)
  } catch (cause) {
    if (!stands(folder)) throw cause
    await takeAway(out, part, cause)
    await take(own, out, part)
  }
}

async function takeAway(out: string, part: string, cause: unknown): Promise<void> {
  const folder = folderOf(out, part)
  const pid = Number(await readFile(path.join(folder, 'process'), 'utf8').catch(() => '0'))
  if (isRunning(pid)) throw new Failure(toMessage(out, part, pid), { cause })
  const { target, former } = toClaim(out, part)
  if (stands(former) && !stands(target)) await rename(former, target)
  await remove(folder, out)
}

/** In one step, as another run may claim the same at this moment. */
async function remove(folder: string, out: string): Promise<void> {
  const aside = path.join(out, toTemporaryName())
  await rename(folder, aside)
  await rm(aside, { recursive: true, force: true })
}

function toMessage(out: string, part: string, pid: number): string {
  return (
    `another run (process ${pid}) is writing ${path.join(out, part)}; try again when it has ended, ` +
    `or delete ${folderOf(out, part)} if that process is no prepdeck`
  )
}
