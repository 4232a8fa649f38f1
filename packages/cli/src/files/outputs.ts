import { createWriteStream, lstatSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Artifact } from '@prepdeck/model'
import { explainSystem } from '../messages/explain.ts'
import { Failure } from '../world.ts'
import { type Claim, claim, release } from './claim.ts'
import { removeLeftovers } from './leftovers.ts'
import { stands } from './locate.ts'

/**
 * Puts artifacts in the place of what stood there before: everything is written beside it first, then renamed. What
 * keeps one artifact from being written leaves all as it was.
 *
 * @param out The folder of outputs, absolute.
 * @param parts What the artifacts are the whole content of: folders, and at the end perhaps a file, `bank.json`.
 * @param whenPrepared What is to be written once it is sure that the artifacts can be, before they are seen.
 * @throws Failure when an artifact cannot be written, or another run is writing the same part.
 */
export async function writeOutputs(
  out: string,
  parts: readonly string[],
  artifacts: readonly Artifact[],
  whenPrepared: () => Promise<void> = async () => {},
): Promise<void> {
  const claims: Claim[] = []
  try {
    await explained(out, mkdir(out, { recursive: true }))
    await removeLeftovers(out)
    for (const part of parts) claims.push(await explained(path.join(out, part), claim(out, part)))
    for (const artifact of artifacts)
      await explained(path.join(out, artifact.path), prepare(claims, artifact))
    await whenPrepared()
    await exchangeAll(claims)
  } finally {
    for (const one of claims) await release(one)
  }
}

/** Says which output could not be written, not which temporary file. */
async function explained<Value>(target: string, writing: Promise<Value>): Promise<Value> {
  return writing.catch(cause => {
    if (cause instanceof Failure || !('syscall' in cause)) throw cause
    throw new Failure(`cannot write ${target}: ${explainSystem(cause)}; what was there is as it was`, {
      cause,
    })
  })
}

/** `anki/lists.apkg` → `.writing-anki/new/lists.apkg` */
async function prepare(claims: readonly Claim[], { path: name, contents }: Artifact): Promise<void> {
  const [part = '', ...inside] = name.split('/')
  const { prepared } = claims.find(({ target }) => path.basename(target) === part) ?? {}
  const file = prepared && path.join(prepared, ...inside)
  if (file === undefined || path.relative(prepared as string, file).startsWith('..'))
    throw new Error(`an artifact leaves its folder: ${name}`)
  await mkdir(path.dirname(file), { recursive: true })
  if (contents instanceof Uint8Array) await writeFile(file, contents)
  else await pipeline(contents, createWriteStream(file))
}

async function exchangeAll(claims: readonly Claim[]): Promise<void> {
  const done: Claim[] = []
  for (const one of claims) {
    await explained(one.target, exchange(one)).catch(async error => {
      for (const { target, prepared, former } of done.toReversed()) {
        if (stands(target)) await rename(target, prepared)
        if (stands(former)) await rename(former, target)
      }
      throw error
    })
    done.push(one)
  }
}

/**
 * A file takes the place of another in one step. No folder does where something is in it; so the old one goes out of
 * the way, and whoever claims the part next brings it back if we are killed here.
 */
async function exchange({ target, prepared, former }: Claim): Promise<void> {
  if (isFile(prepared)) return rename(prepared, target)
  if (stands(target)) await rename(target, former)
  if (!stands(prepared)) return
  await rename(prepared, target).catch(async error => {
    if (stands(former)) await rename(former, target)
    throw error
  })
}

function isFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true
}
