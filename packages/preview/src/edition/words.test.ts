import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { Words } from './words.ts'

const bank = exampleOf('bank')
const find = (query: string): string[] => new Words().find({ bank }, query)

test('without words all is found, in the order of the bank', () => {
  expect(find('  ')).toEqual(bank.items.map(({ id }) => id))
})

test('every word has to be there, in any case, with or without its marks', () => {
  const [first] = bank.items
  expect(find(String(first?.id).toUpperCase())).toContain(first?.id)
  expect(find(`${first?.id} nobody-wrote-this`)).toEqual([])
})

test('what is in code, tables, lists and paths is found, hashes and guids are not', () => {
  const [question] = bank.items
  expect(find(String(question?.source.path))).toContain(question?.id)
  expect(find(String(question?.source.sha256))).toEqual([])
  const table = bank.items.find(item => item.kind === 'question' && item.answer?.comparison)
  const cell = table?.kind === 'question' && table.answer?.comparison?.children[0]?.children[0]?.children[0]
  if (cell && 'value' in cell) expect(find(cell.value)).toContain(table.id)
})
