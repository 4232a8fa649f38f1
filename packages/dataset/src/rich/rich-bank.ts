import type { Bank } from '@prepdeck/model'
import { notesOf, questionsOf } from '../items.ts'
import { type RichItem, toRichItem } from './rich-item.ts'

/** What readers of the dataset get: each value made once, its prose as `Rich`. */
export interface RichBank {
  /** Name, version, authors, licences: the bank without its contents. */
  readonly bank: RichItem
  readonly questions: readonly RichItem[]
  readonly notes: readonly RichItem[]
  readonly cards: readonly RichItem[]
}

/** Every value of the bank for readers. */
export function toRichBank(bank: Bank): RichBank {
  return {
    bank: toRichItem('bank', bank),
    questions: questionsOf(bank).map(question => toRichItem('question', question)),
    notes: notesOf(bank).map(note => toRichItem('note', note)),
    cards: bank.cards.map(card => toRichItem('card', card)),
  }
}
