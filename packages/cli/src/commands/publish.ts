import { loadBank } from '../bank/load.ts'
import { type Publisher, render } from '../bank/publishers.ts'
import { locate } from '../files/locate.ts'
import { mediaOfOutputs } from '../files/media.ts'
import { writeArtifacts } from '../files/write.ts'
import type { Flags } from '../flags.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/** `prepdeck dataset` and `anki`: one output of a bank that was parsed before. */
export async function publish(
  publisher: Exclude<Publisher, 'pdf'>,
  given: string,
  flags: Flags,
  world: World,
): Promise<ExitCode> {
  const { out } = locate(given, world, flags.out)
  const bank = loadBank(out)
  await writeArtifacts(out, [publisher], await render(publisher, bank, mediaOfOutputs(bank, out)))
  return exitCodes.fine
}
