import type { Artifact } from '@prepdeck/model'
import type { Publisher } from '../bank/publishers.ts'
import { type Read, readBank, toExitCode } from '../bank/read.ts'
import { writeLock } from '../files/lock.ts'
import { mediaOfSources, toMediaArtifacts } from '../files/media.ts'
import { writeOutputs } from '../files/outputs.ts'
import type { Flags } from '../flags.ts'
import { printMessages } from '../messages/print.ts'
import { printSummary } from '../summary/print.ts'
import { takeStock } from '../summary/stock.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/** `prepdeck parse`: writes bank.json, the media beside it, and the lock. */
export async function parse(given: string, flags: Flags, world: World): Promise<ExitCode> {
  const read = await readBank(given, flags, world)
  printMessages(read, flags, world)
  const { bank, location, lockBefore } = read
  if (!bank) return toExitCode(read)
  const before = await takeStock(location.out)
  await writeBank(read)
  const made = (name: string) => name === 'bank.json' || name === 'media'
  await printSummary(location, bank, { before, made, isFirst: lockBefore === undefined }, flags, world)
  return exitCodes.fine
}

/**
 * Writes what reading gives, and with it what publishers made: all of it or nothing. The lock comes when the rest is
 * ready, and before it is seen: an id that somebody may learn is remembered.
 */
export async function writeBank(
  { location, bank, lockText = '', lockBefore }: Read,
  publishers: readonly Publisher[] = [],
  published: readonly Artifact[] = [],
): Promise<void> {
  if (!bank) return
  const media = toMediaArtifacts(bank, mediaOfSources(bank, location.folder))
  const whole = { path: 'bank.json', contents: Buffer.from(`${JSON.stringify(bank, null, 2)}\n`) }
  await writeOutputs(
    location.out,
    ['media', ...publishers, 'bank.json'],
    [...media, ...published, whole],
    () => writeLock(location.lock, lockText, lockBefore),
  )
}
