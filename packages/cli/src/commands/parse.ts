import path from 'node:path'
import { type Read, readBank } from '../bank/read.ts'
import { mediaOfSources, removeOldMedia, writeMedia } from '../files/media.ts'
import { writeWhole } from '../files/write.ts'
import type { Flags } from '../flags.ts'
import { printMessages } from '../messages/print.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/** `prepdeck parse`: writes bank.json, the media beside it, and the lock. */
export async function parse(given: string, flags: Flags, world: World): Promise<ExitCode> {
  const read = await readBank(given, flags, world)
  printMessages(read, flags.format, world)
  if (!read.bank) return exitCodes.faultyContent
  await writeParsed(read)
  return exitCodes.fine
}

/** Writes what reading alone gives. The lock comes last: it speaks of a bank that is there. */
export async function writeParsed({ location, bank, lockText }: Read): Promise<void> {
  if (bank) await writeMedia(bank, location.out, mediaOfSources(bank, location.folder))
  await writeWhole(path.join(location.out, 'bank.json'), `${JSON.stringify(bank, null, 2)}\n`)
  if (bank) await removeOldMedia(bank, location.out)
  if (lockText !== undefined) await writeWhole(location.lock, lockText)
}
