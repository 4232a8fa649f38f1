import type { Paper, Stock } from '@prepdeck/model'

/** Where the cards lie on a sheet, in millimetres from its upper left corner; they touch each other. */
export interface StockShape {
  readonly paper: Paper
  readonly columns: number
  readonly rows: number
  /** Of one card. */
  readonly width: number
  readonly height: number
  /** Of the first card. */
  readonly left: number
  readonly top: number
  /** Whether cards can be torn off; else they are cut along marks. */
  readonly perforated: boolean
}

const inch = 25.4

/** Avery's business cards by their published measures, and plain paper cut into eight. */
export const stocks: Readonly<Record<Stock, StockShape>> = {
  '5371': {
    ...{ paper: 'letter', columns: 2, rows: 5, perforated: true },
    ...{ width: 3.5 * inch, height: 2 * inch, left: 0.75 * inch, top: 0.5 * inch },
  },
  l7414: {
    ...{ paper: 'a4', columns: 2, rows: 5, perforated: true },
    ...{ width: 90, height: 52, left: 15, top: 18.5 },
  },
  a7: {
    ...{ paper: 'a4', columns: 2, rows: 4, perforated: false },
    ...{ width: 105, height: 74.25, left: 0, top: 0 },
  },
  'letter-8': {
    ...{ paper: 'letter', columns: 2, rows: 4, perforated: false },
    ...{ width: 4.25 * inch, height: 2.75 * inch, left: 0, top: 0 },
  },
}

/** The stock that needs no shop. */
export const plainStock: Readonly<Record<Paper, Stock>> = { a4: 'a7', letter: 'letter-8' }

/** In millimetres. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 8.5 * inch, height: 11 * inch },
}
