import type { Bank, SheetName } from '@prepdeck/model'
import type { Glyphs } from '../glyphs.ts'
import { isPrinted } from '../sheet.ts'
import { toCalibration } from './calibration.ts'
import { toCards } from './cards.ts'
import { toCheatSheet } from './cheat-sheet.ts'
import { toCues } from './cues.ts'
import { toPractice } from './practice.ts'
import { toStudyGuide } from './study-guide.ts'

/** What each sheet says, as its template, `templates/<name>.typ`, reads it. */
export const sheets: Readonly<Record<SheetName, (bank: Bank, glyphs: Glyphs) => object>> = {
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
  cues: bank => !bank.items.some(hasSides(bank)),
  cards: bank => bank.cards.length === 0,
  'cheat-sheet': bank => !bank.items.some(hasSides(bank)),
  calibration: () => false,
}

/** Whether an item has something to be asked and something to answer. */
function hasSides(bank: Bank): (item: Bank['items'][number]) => boolean {
  const withCards = new Set(bank.cards.map(({ item }) => item))
  return item => (item.kind === 'note' ? withCards.has(item.id) : isPrinted(item))
}
