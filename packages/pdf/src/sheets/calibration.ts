import type { Bank } from '@prepdeck/model'
import type { Glyphs } from '../fonts/glyphs.ts'
import { type TitlePage, toTitlePage } from '../title-page.ts'

/** Two pages that show how far apart a printer prints front and back, as `templates/calibration.typ` reads them. */
export function toCalibration(bank: Bank, glyphs: Glyphs): TitlePage {
  return toTitlePage(bank, glyphs)
}
