import type { Bank } from '@prepdeck/model'
import { type CardFace, toFace } from '../faces.ts'
import type { Glyphs } from '../fonts/glyphs.ts'
import { type TitlePage, toTitlePage } from '../title-page.ts'

/** Cards as `templates/cards.typ` reads them. */
export interface Cards extends TitlePage {
  /** In the order in which to learn them. */
  readonly cards: readonly CardFace[]
}

export function toCards(bank: Bank, glyphs: Glyphs): Cards {
  return { ...toTitlePage(bank, glyphs), cards: bank.cards.map(card => toFace(card, glyphs)) }
}
