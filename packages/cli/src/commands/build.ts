import { publishers, render } from '../bank/publishers.ts'
import { readBank, toExitCode } from '../bank/read.ts'
import { mediaOfSources } from '../files/media.ts'
import { withScratch } from '../files/scratch.ts'
import { toSheetWork } from '../files/sheet-cache.ts'
import type { Flags } from '../flags.ts'
import { isFound, printShown, printTotal } from '../messages/print.ts'
import { toShown } from '../messages/show.ts'
import { printNotices } from '../sheets/print-notices.ts'
import { readFits, toShownFits } from '../sheets/show-fit.ts'
import { printSummary } from '../summary/print.ts'
import { takeStock } from '../summary/stock.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'
import { writeBank } from './parse.ts'

/** `prepdeck build`: the whole way. Nothing is written when the content has faults. */
export async function build(given: string, flags: Flags, world: World): Promise<ExitCode> {
  const read = await readBank(given, flags, world)
  const { bank, location } = read
  const shown = toShown(read, world)
  printShown(shown, isFound(read), flags, world)
  if (!bank) {
    printTotal(shown, flags, world, '; nothing was written')
    return toExitCode(read)
  }
  const media = mediaOfSources(bank, location.folder)
  const work = toSheetWork(location.folder, flags, world)
  const before = await takeStock(location.out)
  const fits = await withScratch(async scratch => {
    const artifacts = []
    for (const publisher of publishers)
      artifacts.push(...(await render(publisher, bank, scratch, media, world, work)))
    await writeBank(read, publishers, artifacts)
    return readFits(artifacts)
  })
  const shownFits = toShownFits(fits, location, world)
  printShown(shownFits, isFound(read), flags, world)
  printTotal([...shown, ...shownFits], flags, world, '')
  printNotices(fits, location, flags, world)
  await printSummary(location, bank, { before, isFirst: read.lockBefore === undefined }, flags, world)
  return exitCodes.fine
}
