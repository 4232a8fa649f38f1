import type { SheetName } from '@prepdeck/model'
import { compileSheet } from './compiler.ts'
import { type Fit, toFit } from './fit/fit.ts'
import { type Family, type Font, readFonts } from './fonts/fonts.ts'
import type { StandIn } from './fonts/stand-ins.ts'
import { packPdf } from './pack/pack.ts'
import type { Pictures } from './print-picture.ts'
import type { Settings } from './settings.ts'

/** One file to be made: all that it is made of, so that any process can make it. */
export interface Job {
  /** Of the file, without its ending. */
  readonly name: string
  readonly sheet: SheetName
  /** What its template reads. */
  readonly data: object
  readonly settings: Settings
  readonly standIns: readonly StandIn[]
}

export interface Made {
  readonly pdf: Uint8Array
  readonly fit: Fit
}

/** What all jobs of a bank have in common. */
export interface Materials {
  readonly fonts: readonly Font[]
  readonly pictures: Pictures
}

export async function make(job: Job, { fonts, pictures }: Materials): Promise<Made> {
  const { name, sheet, data, settings, standIns } = job
  const { objects, layout } = compileSheet(sheet, data, settings, fonts, pictures)
  return { pdf: packPdf(objects), fit: toFit(`${name}.pdf`, layout, standIns) }
}

/** The faces of every sheet, and those of the scripts of a bank. */
export function readAllFonts(scripts: readonly Family[]): Font[] {
  return [...readFonts(), ...readFonts(scripts)]
}
