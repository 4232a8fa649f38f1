import { CommanderError } from 'commander'
import { toProgram } from './call/program.ts'
import { type MessageFormat, messageFormats } from './messages/formats.ts'
import type { Printing } from './messages/print.ts'
import { printFailure } from './messages/print-failure.ts'
import { withProgress } from './terminal/progress.ts'
import { type ExitCode, exitCodes, type World } from './world.ts'

/**
 * Runs `prepdeck` with the words behind its name.
 *
 * @returns 0 fine, 1 the content has faults, 2 the program failed.
 */
export async function main(words: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine
  const program = toProgram(world, async (flags, command) => {
    code = await run(flags, command, world)
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.failed
    printFailure(error, 'text', world)
    return exitCodes.failed
  }
}

/** Runs a command, with progress where somebody may want to see it. */
async function run(
  { format, quiet }: Printing,
  command: (world: World) => Promise<ExitCode>,
  world: World,
): Promise<ExitCode> {
  const silent = { world, end: () => {} }
  const talking = quiet || format !== 'text' ? silent : withProgress(world)
  talking.world.progress?.step('starting')
  try {
    return await command(talking.world)
  } catch (error) {
    talking.end()
    printFailure(error, isMessageFormat(format) ? format : 'text', world)
    return exitCodes.failed
  } finally {
    talking.end()
  }
}

/** `diff` has formats of its own, for which a failure is text. */
function isMessageFormat(format: string): format is MessageFormat {
  return messageFormats.some(one => one === format)
}
