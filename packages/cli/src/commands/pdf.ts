import path from 'node:path'
import { renderPdf } from '@prepdeck/pdf'
import { loadBank } from '../bank/load.ts'
import { locate } from '../files/locate.ts'
import { mediaOfOutputs } from '../files/media.ts'
import { withScratch } from '../files/scratch.ts'
import { toSheetWork } from '../files/sheet-cache.ts'
import { writeArtifacts, writeWhole } from '../files/write.ts'
import { type SheetFlags, toRequest } from '../sheets/options.ts'
import { printFit } from '../sheets/print-fit.ts'
import { type ExitCode, exitCodes, Failure, type World } from '../world.ts'

/**
 * `prepdeck pdf`: the sheets that the bank names, in the place of those that were there; or the one that the
 * flags ask for, beside them.
 */
export async function pdf(given: string, flags: SheetFlags, world: World): Promise<ExitCode> {
  const { out } = locate(given, world, flags.out)
  const bank = loadBank(out)
  const request = toRequest(flags)
  const media = mediaOfOutputs(bank, out)
  const artifacts = await withScratch(scratch =>
    renderPdf(
      bank,
      { scratch, media },
      { ...toSheetWork(out, flags, world), ...(request === undefined ? {} : { sheets: [request] }) },
    ),
  )
  if (request === undefined) await writeArtifacts(out, ['pdf'], artifacts)
  else if (artifacts.length === 0)
    throw new Failure(`nothing to print: no question or card of ${bank.id} is asked for`)
  else
    for (const artifact of artifacts)
      await writeWhole(path.join(out, artifact.path), artifact.contents as Uint8Array)
  printFit(artifacts, flags.format, world)
  return exitCodes.fine
}
