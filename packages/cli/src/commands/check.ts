import { readBank } from '../bank/read.ts'
import type { Flags } from '../flags.ts'
import { printMessages } from '../messages/print.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/** `prepdeck check`: every message, and nothing written. */
export async function check(given: string, flags: Flags, world: World): Promise<ExitCode> {
  const read = await readBank(given, flags, world)
  printMessages(read, flags.format, world)
  return read.faulty ? exitCodes.faultyContent : exitCodes.fine
}
