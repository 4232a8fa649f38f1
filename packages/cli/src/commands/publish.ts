import { loadBank } from '../bank/load.ts'
import { type Publisher, render } from '../bank/publishers.ts'
import { locate } from '../files/locate.ts'
import { mediaOfOutputs } from '../files/media.ts'
import { writeOutputs } from '../files/outputs.ts'
import { withScratch } from '../files/scratch.ts'
import type { Flags } from '../flags.ts'
import { printSummary } from '../summary/print.ts'
import { takeStock } from '../summary/stock.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/** `prepdeck dataset` and `anki`: one output of a bank that was parsed before. */
export async function publish(
  publisher: Exclude<Publisher, 'pdf'>,
  given: string,
  flags: Flags,
  world: World,
): Promise<ExitCode> {
  const location = locate(given, world, flags.out)
  const { out } = location
  const bank = loadBank(out, world)
  const before = await takeStock(out)
  await withScratch(async scratch => {
    const artifacts = await render(publisher, bank, scratch, mediaOfOutputs(bank, out), world)
    await writeOutputs(out, [publisher], artifacts)
  })
  const made = (name: string) => name === publisher || name.startsWith(`${publisher}/`)
  await printSummary(location, bank, { before, made }, flags, world)
  return exitCodes.fine
}
