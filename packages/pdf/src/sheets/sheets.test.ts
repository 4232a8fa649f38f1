import { type Bank, exampleOf, type SheetName } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { isEmpty } from './sheets.ts'

const bank = exampleOf('bank')
const names = Object.keys(isEmpty) as SheetName[]

function emptyOf(part: Partial<Bank>): SheetName[] {
  return names.filter(name => isEmpty[name]({ ...bank, ...part }))
}

test('a whole bank gives every sheet, nothing gives the calibration alone', () => {
  expect(emptyOf({})).toEqual([])
  expect(emptyOf({ items: [], cards: [] })).toEqual(names.filter(name => name !== 'calibration'))
})

test('questions without answers can be practised', () => {
  const items = bank.items.filter(item => item.kind === 'question' && item.status === 'none')
  expect(emptyOf({ items, cards: [] })).toEqual(['cues', 'cards', 'cheat-sheet'])
})

test('of a note without points nothing stands on a cheat sheet', () => {
  const items = bank.items.filter(({ kind }) => kind === 'note')
  const cards = bank.cards.filter(({ item }) => item === items[0]?.id)
  expect(emptyOf({ items, cards })).toEqual(['practice'])
  expect(emptyOf({ items, cards: cards.filter(({ kind }) => kind !== 'point') })).toEqual([
    'practice',
    'cheat-sheet',
  ])
})
