import { loadBank } from '../bank/load.ts'
import { locate } from '../files/locate.ts'
import type { Flags } from '../flags.ts'
import { printSummary } from '../summary/print.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/** `prepdeck summary`: a table of what was made. */
export async function summary(given: string, flags: Flags, world: World): Promise<ExitCode> {
  const location = locate(given, world, flags.out)
  await printSummary(location, loadBank(location.out, world), {}, flags, world)
  return exitCodes.fine
}
