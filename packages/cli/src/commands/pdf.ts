import path from 'node:path'
import { loadBank } from '../bank/load.ts'
import { render } from '../bank/publishers.ts'
import { locate } from '../files/locate.ts'
import { mediaOfOutputs } from '../files/media.ts'
import { writeOutputs } from '../files/outputs.ts'
import { withScratch } from '../files/scratch.ts'
import { toSheetWork } from '../files/sheet-cache.ts'
import { writeWhole } from '../files/write.ts'
import { isFound, printShown, printTotal } from '../messages/print.ts'
import { type SheetFlags, toRequest } from '../sheets/options.ts'
import { printNotices } from '../sheets/print-notices.ts'
import { readFits, toShownFits } from '../sheets/show-fit.ts'
import { printSummary } from '../summary/print.ts'
import { takeStock } from '../summary/stock.ts'
import { type ExitCode, exitCodes, Failure, type World } from '../world.ts'

/**
 * `prepdeck pdf`: the sheets that the bank names, in the place of those that were there; or the one that the
 * flags ask for, beside them.
 */
export async function pdf(given: string, flags: SheetFlags, world: World): Promise<ExitCode> {
  const location = locate(given, world, flags.out)
  const { out } = location
  const bank = loadBank(out, world)
  const request = toRequest(flags)
  const sheets = request === undefined ? {} : { sheets: [request] }
  const work = { ...toSheetWork(out, flags, world), ...sheets }
  const before = await takeStock(out)
  const artifacts = await withScratch(async scratch => {
    const artifacts = await render('pdf', bank, scratch, mediaOfOutputs(bank, out), world, work)
    if (request === undefined) await writeOutputs(out, ['pdf'], artifacts)
    else if (artifacts.length === 0)
      throw new Failure(`nothing to print: no question or card of ${bank.id} is asked for`)
    else for (const { path: name, contents } of artifacts) await writeWhole(path.join(out, name), contents)
    return artifacts
  })
  const fits = readFits(artifacts)
  const shown = toShownFits(fits, location, world)
  printShown(shown, isFound({ location }), flags, world)
  printTotal(shown, flags, world, '')
  printNotices(fits, location, flags, world)
  const made = (name: string) => artifacts.some(artifact => artifact.path === name)
  await printSummary(location, bank, { before, made }, flags, world)
  return exitCodes.fine
}
