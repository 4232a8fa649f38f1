import path from 'node:path'
import type { Artifact, Bank, RenderContext, Renderer, SheetRequest } from '@prepdeck/model'
import { isInstalled, readFonts } from './fonts/fonts.ts'
import { type Glyphs, toGlyphs } from './fonts/glyphs.ts'
import { readScripts, type ScriptFamily } from './fonts/scripts.ts'
import { toStandIns } from './fonts/stand-ins.ts'
import type { Job, Made, Materials } from './job.ts'
import { type Order, toFileName, toOrders } from './order.ts'
import { readPictures } from './pictures.ts'
import { putAside } from './put-aside.ts'
import { toSelection } from './selection.ts'
import { toSettings } from './settings.ts'
import { type SheetCache, toBytes, toKey, toMade, toMaterialsKey } from './sheet-cache.ts'
import { isEmpty, sheets } from './sheets/sheets.ts'
import { toVolumes } from './volumes.ts'
import { toWordsLanguage } from './words.ts'
import { type Finish, makeAll } from './workers/make-all.ts'

export interface PdfOptions {
  /** The sheets to make; the A4 study guide and what the bank names itself when they are not given. */
  readonly sheets?: readonly SheetRequest[]
  /** How many processes may make sheets, each of which takes up to a gigabyte; two when it is not given. */
  readonly workers?: number
  /** Where sheets are kept, so that none is made again whose input is as it was. */
  readonly cache?: SheetCache
  /** Told after each file how many are made, and of how many. */
  readonly onMade?: (made: number, of: number) => void
}

/**
 * A bank as sheets to be printed: each `pdf/<bank>-<sheet>-<paper>….pdf`, tagged, PDF/UA-1, and beside it
 * `….fit.json`, a {@link Fit}: what the layout has wrong, and what it had to change. A sheet of very many pages
 * comes in volumes, `…-1.pdf`, `…-2.pdf`.
 *
 * Characters that no installed font has are printed as their code points: `你` → `[U+4F60]`.
 *
 * @returns Two files a sheet or volume, none for a sheet on which nothing would stand. Volumes are read out of
 * `context.scratch`, which must be there until they are written.
 * @throws SheetError when the bank cannot give a sheet that is asked for; Error when one cannot be laid out:
 * a fault of the templates or of the engine.
 */
export const renderPdf: Renderer<PdfOptions> = async (bank, context, options = {}) => {
  const scripts = readScripts(bank)
  const fonts = [...readFonts(), ...readFonts(scripts.filter(isInstalled))]
  const pictures = await readPictures(bank, context, fonts)
  const glyphs = toGlyphs(fonts)
  const jobs = toOrders(bank, options.sheets).flatMap(order => toJobs(bank, order, glyphs, scripts))
  const start = { scripts: scripts.filter(isInstalled), pictures }
  const keep = toKeep({ fonts, pictures }, options.cache)
  let count = 0
  const made = await makeAll(jobs, start, options.workers ?? 2, async (job, make) => {
    const artifacts = await toArtifacts(job, await keep(job, make), context)
    count += 1
    options.onMade?.(count, jobs.length)
    return artifacts
  })
  return made.flat()
}

function toKeep(materials: Materials, cache: SheetCache | undefined): Finish<Made> {
  if (cache === undefined) return (job, make) => make(job)
  const common = toMaterialsKey(materials)
  return async (job, make) => {
    const key = toKey(job, common)
    const kept = cache.get(key)
    if (kept !== undefined) return toMade(kept)
    const made = await make(job)
    cache.set(key, toBytes(made))
    return made
  }
}

/** A sheet and its report. Volumes, of which there may be any number, wait for their writer in the scratch folder. */
async function toArtifacts(job: Job, { pdf, fit }: Made, { scratch }: RenderContext): Promise<Artifact[]> {
  return [
    {
      path: `pdf/${fit.sheet}`,
      contents: job.settings.volume === null ? pdf : await putAside(pdf, path.join(scratch, fit.sheet)),
    },
    {
      path: `pdf/${fit.sheet.replace(/\.pdf$/, '.fit.json')}`,
      contents: Buffer.from(`${JSON.stringify(fit, null, 2)}\n`),
    },
  ]
}

/** The files of one sheet. What they say is worked out when they are made: it is many times what the bank says. */
function toJobs(bank: Bank, order: Order, glyphs: Glyphs, scripts: readonly ScriptFamily[]): (() => Job)[] {
  const selection = toSelection(bank, order)
  const { sheet } = order
  if (isEmpty[sheet](selection)) return []
  const name = toFileName(bank.id, order)
  const names = scripts.filter(isInstalled).map(family => family.name)
  const settings = toSettings(bank, order, names, toWordsLanguage(bank.language, glyphs))
  const lacking = scripts.filter(family => !isInstalled(family))
  return toVolumes(selection, order).map(volume => () => ({
    name: volume.of === 1 ? name : `${name}-${volume.number}`,
    sheet,
    data: sheets[sheet](volume.bank, glyphs, volume.elsewhere),
    settings: { ...settings, volume: volume.of === 1 ? null : { number: volume.number, of: volume.of } },
    standIns: toStandIns(volume.bank, glyphs, lacking),
  }))
}
