import { existsSync } from 'node:fs'
import path from 'node:path'
import { type ApkgContents, ApkgError, readApkg } from '@prepdeck/anki'
import { parseLock } from '@prepdeck/identity'
import type { Bank, Lock } from '@prepdeck/model'
import { readBank } from '../bank/read.ts'
import { withScratch } from '../files/scratch.ts'
import { printMessages } from '../messages/print.ts'
import { Failure, type World } from '../world.ts'
import { readBankFile } from './bank-file.ts'

/** One of the two things to be compared. */
export type Side =
  | {
      readonly kind: 'bank'
      readonly bank: Bank
      /** The lock as it should be now; absent where a `bank.json` was given. */
      readonly lock?: Lock
      /** Whether the sources have a lock of their own. */
      readonly isLocked?: boolean
    }
  | { readonly kind: 'deck'; readonly contents: ApkgContents }

/**
 * Reads what is to be compared: an Anki package, a `bank.json`, or the sources of a bank.
 *
 * @throws Failure when it cannot be read, or is no whole bank.
 */
export async function readSide(given: string, world: World): Promise<Side> {
  const ending = path.extname(given).toLowerCase()
  if (ending === '.apkg') return { kind: 'deck', contents: await readDeck(given, world) }
  if (ending === '.json') return { kind: 'bank', bank: readBankFile(path.resolve(world.cwd, given), given) }
  return readSources(given, world)
}

function readDeck(given: string, { cwd }: World): Promise<ApkgContents> {
  return withScratch(scratch => readApkg(path.resolve(cwd, given), scratch)).catch(cause => {
    if (cause instanceof ApkgError) throw new Failure(`cannot read ${given}: ${cause.message}`, { cause })
    throw cause
  })
}

/**
 * The bank as it is now; nothing is written, so also under CI the lock may be behind.
 *
 * @param lock To go by in place of its own.
 * @throws Failure when its sources have errors.
 */
export async function readSources(given: string, world: World, lock?: Lock): Promise<Side> {
  const read = await readBank(given, { frozen: false, lock }, world)
  const { bank, lockText, location } = read
  if (bank && lockText) {
    return { kind: 'bank', bank, lock: parseLock(lockText), isLocked: existsSync(location.lock) }
  }
  printMessages(read, { format: 'text' }, world, '; nothing was compared')
  throw new Failure(`cannot compare ${given} before its errors are mended`)
}
