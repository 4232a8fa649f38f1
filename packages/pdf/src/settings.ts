import type { Bank } from '@prepdeck/model'
import { directionOf } from './fonts/scripts.ts'
import type { Order } from './order.ts'
import { paperSizes, type StockShape, stocks } from './stocks.ts'

/** How a sheet is to look, as `templates/theme.typ` reads it: everything but its text. */
export interface Settings {
  readonly paper: Order['paper']
  /** Of the paper, in millimetres. */
  readonly size: { readonly width: number; readonly height: number }
  readonly colour: boolean
  /** ISO 639 and ISO 3166: by it words are hyphenated. */
  readonly language: {
    readonly code: string
    readonly region: string | null
    readonly direction: 'ltr' | 'rtl'
  }
  /** The file of `templates/words/` in which the sheet's own words stand. */
  readonly words: string
  /** The families of its scripts, beside those of every sheet. */
  readonly scripts: readonly string[]
  /** The height that no picture exceeds, in millimetres. */
  readonly tallest: number
  readonly stock: StockShape
  readonly duplex: Order['duplex']
  /** Of the backs of cards, in millimetres. */
  readonly offset: { readonly right: number; readonly down: number }
  /** Which of how many files this is, where a sheet takes several. */
  readonly volume: { readonly number: number; readonly of: number } | null
}

export function toSettings(
  { language }: Bank,
  order: Order,
  scripts: readonly string[] = [],
  words = 'en',
): Settings {
  return {
    paper: order.paper,
    size: paperSizes[order.paper],
    colour: order.colour ?? false,
    language: toLanguage(language),
    words,
    scripts,
    tallest:
      tallest[order.sheet] * (order.sheet === 'cards' ? stocks[order.stock] : paperSizes[order.paper]).height,
    stock: stocks[order.stock],
    duplex: order.duplex,
    offset: { right: order.offset?.right ?? 0, down: order.offset?.down ?? 0 },
    volume: null,
  }
}

/** How much of the height of a page, of cards of a card, a picture may take. */
const tallest: Readonly<Record<Order['sheet'], number>> = {
  'study-guide': 0.6,
  practice: 0.3,
  cues: 0.3,
  cards: 0.4,
  'cheat-sheet': 0.15,
  calibration: 0,
}

/** BCP 47 → what Typst takes: `pt-BR` → `pt`, `br`; `zh-Hans-CN` → `zh`, `cn`; `es-419` → `es`. */
function toLanguage(tag: string): Settings['language'] {
  const [code = '', ...rest] = tag.toLowerCase().split('-')
  return {
    code: /^[a-z]{2,3}$/.test(code) ? code : 'en',
    region: rest.find(part => /^[a-z]{2}$/.test(part)) ?? null,
    direction: directionOf(tag),
  }
}
