import type { Artifact, Bank, Renderer, SheetRequest } from '@prepdeck/model'
import { isInstalled, readFonts } from './fonts.ts'
import { type Glyphs, toGlyphs } from './glyphs.ts'
import type { Job, Materials } from './job.ts'
import { type Order, toFileName, toOrders } from './order.ts'
import { readPictures } from './pictures.ts'
import { readScripts, type ScriptFamily } from './scripts.ts'
import { toSelection } from './selection.ts'
import { toSettings } from './settings.ts'
import { type SheetCache, toBytes, toKey, toMade, toMaterialsKey } from './sheet-cache.ts'
import { isEmpty, sheets } from './sheets/sheets.ts'
import { toStandIns } from './stand-ins.ts'
import { type Keep, makeAll } from './threads/make-all.ts'
import { toVolumes } from './volumes.ts'

export interface PdfOptions {
  /** The sheets to make; the A4 study guide and what the bank names itself when they are not given. */
  readonly sheets?: readonly SheetRequest[]
  /** How many threads may make sheets, each of which takes up to a gigabyte; two when it is not given. */
  readonly threads?: number
  /** Where sheets are kept, so that none is made again whose input is as it was. */
  readonly cache?: SheetCache
}

/**
 * A bank as sheets to be printed: each `pdf/<bank>-<sheet>-<paper>….pdf`, tagged, PDF/UA-1, and beside it
 * `….fit.json`, a {@link Fit}: what the layout has wrong, and what it had to change. A sheet of very many pages
 * comes in volumes, `…-1.pdf`, `…-2.pdf`.
 *
 * Characters that no installed font has are printed as their code points: `你` → `[U+4F60]`.
 *
 * @returns Two files a sheet or volume, none for a sheet on which nothing would stand.
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
  const made = await makeAll(jobs, start, options.threads ?? 2, toKeep({ fonts, pictures }, options.cache))
  return made.flatMap(({ pdf, fit }): Artifact[] => [
    { path: `pdf/${fit.sheet}`, contents: pdf },
    {
      path: `pdf/${fit.sheet.replace(/\.pdf$/, '.fit.json')}`,
      contents: Buffer.from(`${JSON.stringify(fit, null, 2)}\n`),
    },
  ])
}

function toKeep(materials: Materials, cache: SheetCache | undefined): Keep {
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

/** The files of one sheet. What they say is worked out when they are made: it is many times what the bank says. */
function toJobs(bank: Bank, order: Order, glyphs: Glyphs, scripts: readonly ScriptFamily[]): (() => Job)[] {
  const selection = toSelection(bank, order)
  const { sheet } = order
  if (isEmpty[sheet](selection)) return []
  const name = toFileName(bank.id, order)
  const names = scripts.filter(isInstalled).map(family => family.name)
  const settings = toSettings(bank, order, names)
  const lacking = scripts.filter(family => !isInstalled(family))
  return toVolumes(selection, order).map(volume => () => ({
    name: volume.of === 1 ? name : `${name}-${volume.number}`,
    sheet,
    data: sheets[sheet](volume.bank, glyphs, volume.elsewhere),
    settings: { ...settings, volume: volume.of === 1 ? null : { number: volume.number, of: volume.of } },
    standIns: toStandIns(volume.bank, glyphs, lacking),
  }))
}
