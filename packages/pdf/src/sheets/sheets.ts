import type { Bank, Card, Item, SheetName } from '@prepdeck/model'
import type { Glyphs } from '../fonts/glyphs.ts'
import { type Elsewhere, isPrinted } from '../sheet.ts'
import { toCalibration } from './calibration.ts'
import { toCards } from './cards.ts'
import { toCheatSheet } from './cheat-sheet.ts'
import { toCues } from './cues.ts'
import { toPractice } from './practice.ts'
import { toStudyGuide } from './study-guide.ts'

/** @param elsewhere What other volumes print. */
type ToSheetData = (bank: Bank, glyphs: Glyphs, elsewhere?: Elsewhere) => object

/** What each sheet says, as its template, `templates/<name>.typ`, reads it. */
export const sheets: Readonly<Record<SheetName, ToSheetData>> = {
  'study-guide': toStudyGuide,
  practice: toPractice,
  cues: toCues,
  cards: toCards,
  'cheat-sheet': toCheatSheet,
  calibration: toCalibration,
}

/** Whether a sheet of this bank would say anything. */
export const isEmpty: Readonly<Record<SheetName, (bank: Bank) => boolean>> = {
  'study-guide': bank => bank.items.length === 0,
  practice: bank => !bank.items.some(({ kind }) => kind === 'question'),
  cues: bank => !bank.items.some(isAnswered) && !bank.cards.some(isOfNote(bank)),
  cards: bank => bank.cards.length === 0,
  'cheat-sheet': bank =>
    !bank.items.some(isAnswered) && !bank.cards.filter(({ kind }) => kind === 'point').some(isOfNote(bank)),
  calibration: () => false,
}

function isAnswered(item: Item): boolean {
  return item.kind === 'question' && isPrinted(item)
}

function isOfNote({ items }: Bank): (card: Card) => boolean {
  const notes = new Set(items.filter(({ kind }) => kind === 'note').map(({ id }) => id))
  return ({ item }) => notes.has(item)
}
