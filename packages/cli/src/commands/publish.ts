import { loadBank } from '../bank/load.ts'
import { type Publisher, render } from '../bank/publishers.ts'
import { locate } from '../files/locate.ts'
import { writeArtifacts } from '../files/write.ts'
import type { Flags } from '../main.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/** `prepdeck dataset`, `anki` and `pdf`: one output of a bank that was parsed before. */
export async function publish(
  publisher: Publisher,
  given: string,
  flags: Flags,
  world: World,
): Promise<ExitCode> {
  const { out } = locate(given, world, flags.out)
  await writeArtifacts(out, [publisher], await render(publisher, loadBank(out)))
  return exitCodes.fine
}
