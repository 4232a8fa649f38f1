import type { Artifact, Bank, Renderer, SheetRequest } from '@prepdeck/model'
import { compileSheet } from './compiler.ts'
import { toFit } from './fit/fit.ts'
import { type Font, readFonts } from './fonts.ts'
import { type Glyphs, toGlyphs } from './glyphs.ts'
import { type Order, toFileName, toOrders } from './order.ts'
import { packPdf } from './pack.ts'
import { type Pictures, readPictures } from './pictures.ts'
import { toSelection } from './selection.ts'
import { toSettings } from './settings.ts'
import { isEmpty, sheets } from './sheets/sheets.ts'

export interface PdfOptions {
  /** The sheets to make; the A4 study guide and what the bank names itself when they are not given. */
  readonly sheets?: readonly SheetRequest[]
}

/**
 * A bank as sheets to be printed: each `pdf/<bank>-<sheet>-<paper>….pdf`, tagged, PDF/UA-1, and beside it
 * `….fit.json`, a {@link Fit}: what the layout has wrong, and what it had to change.
 *
 * Characters that no shipped font has are printed as their code points: `你` → `[U+4F60]`.
 *
 * @returns Two files a sheet, none for a sheet on which nothing would stand.
 * @throws SheetError when the bank cannot give a sheet that is asked for; Error when one cannot be laid out:
 * a fault of the templates or of the engine.
 */
export const renderPdf: Renderer<PdfOptions> = async (bank, context, options = {}) => {
  const fonts = readFonts()
  const pictures = await readPictures(bank, context, fonts)
  const glyphs = toGlyphs(fonts)
  const artifacts: Artifact[] = []
  for (const order of toOrders(bank, options.sheets))
    artifacts.push(...(await renderSheet(bank, order, fonts, glyphs, pictures)))
  return artifacts
}

async function renderSheet(
  bank: Bank,
  order: Order,
  fonts: readonly Font[],
  glyphs: Glyphs,
  pictures: Pictures,
): Promise<Artifact[]> {
  const selection = toSelection(bank, order)
  if (isEmpty[order.sheet](selection)) return []
  const data = sheets[order.sheet](selection, glyphs)
  const { pdf, layout } = compileSheet(order.sheet, data, toSettings(bank, order), fonts, pictures)
  const name = toFileName(bank.id, order)
  const fit = JSON.stringify(toFit(`${name}.pdf`, layout), null, 2)
  return [
    { path: `pdf/${name}.pdf`, contents: await packPdf(pdf) },
    { path: `pdf/${name}.fit.json`, contents: Buffer.from(`${fit}\n`) },
  ]
}
