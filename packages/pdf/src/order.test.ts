import { exampleOf, type SheetRequest } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toFileName, toOrders } from './order.ts'

const bank = exampleOf('bank')

test.each<[SheetRequest, string]>([
  [{ sheet: 'study-guide' }, 'b-study-guide-a4'],
  [{ sheet: 'practice', paper: 'letter', role: 'data-engineer' }, 'b-practice-letter-data-engineer'],
  [{ sheet: 'cards' }, 'b-cards-a4'],
  [{ sheet: 'cards', stock: '5371' }, 'b-cards-letter-5371'],
  [{ sheet: 'cards', stock: 'l7414', duplex: 'fold', extra: true }, 'b-cards-a4-l7414-fold-extra'],
  [{ sheet: 'calibration', stock: 'l7414', duplex: 'short-edge' }, 'b-calibration-a4-l7414-short-edge'],
  [
    { sheet: 'cheat-sheet', colour: true, topic: 'pandas/io', difficulty: 2, importance: 'high' },
    'b-cheat-sheet-a4-colour-pandas-io-difficulty-2-high-importance',
  ],
])('%j is named by what differs from the default', (request, name) => {
  expect(toOrders(bank, [request]).map(order => toFileName('b', order))).toEqual([name])
})

test('a sheet that is named twice is made once', () => {
  const sheets: SheetRequest[] = [{ sheet: 'study-guide', paper: 'a4' }, { sheet: 'cues' }]
  expect(toOrders({ ...bank, sheets }, undefined).map(({ sheet }) => sheet)).toEqual(['study-guide', 'cues'])
})

test('a stock is of one paper', () => {
  expect(() => toOrders(bank, [{ sheet: 'cards', paper: 'a4', stock: '5371' }])).toThrow(
    'Unexpected paper `a4` of stock `5371`, which is letter',
  )
})
