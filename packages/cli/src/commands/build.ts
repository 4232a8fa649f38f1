import { publishers, render } from '../bank/publishers.ts'
import { readBank } from '../bank/read.ts'
import { mediaOfSources } from '../files/media.ts'
import { toSheetWork } from '../files/sheet-cache.ts'
import { writeArtifacts } from '../files/write.ts'
import type { Flags } from '../flags.ts'
import { printMessages } from '../messages/print.ts'
import { printFit } from '../sheets/print-fit.ts'
import { printSummary } from '../summary/print.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'
import { writeParsed } from './parse.ts'

/** `prepdeck build`: the whole way. Nothing is written when the content has faults. */
export async function build(given: string, flags: Flags, world: World): Promise<ExitCode> {
  const read = await readBank(given, flags, world)
  printMessages(read, flags.format, world)
  const { bank, location } = read
  if (!bank) return exitCodes.faultyContent
  const media = mediaOfSources(bank, location.folder)
  const artifacts = []
  for (const publisher of publishers)
    artifacts.push(...(await render(publisher, bank, media, toSheetWork(location.folder, flags, world))))
  await writeParsed(read)
  await writeArtifacts(location.out, publishers, artifacts)
  printFit(artifacts, flags.format, world)
  await printSummary(location, bank, world)
  return exitCodes.fine
}
