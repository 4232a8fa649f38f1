import { readBank, toExitCode } from '../bank/read.ts'
import type { Flags } from '../flags.ts'
import { printMessages } from '../messages/print.ts'
import { toContents, toCounts } from '../summary/contents.ts'
import type { ExitCode, World } from '../world.ts'

/** `prepdeck check`: every message, and nothing written. */
export async function check(given: string, flags: Flags, world: World): Promise<ExitCode> {
  const read = await readBank(given, flags, world)
  printMessages(read, flags, world, '')
  const isClean = read.files.every(({ messages }) => messages.length === 0)
  if (read.bank && isClean && flags.format === 'text' && !flags.quiet)
    world.stdout.write(`${toContents(toCounts(read.bank))}: nothing is wrong\n`)
  return toExitCode(read)
}
