import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { checkSheets } from './sheets.ts'

const config = exampleOf('bank-config')

test('a sheet may ask for the roles of the bank, its topics and their areas', () => {
  const sheets = [{ role: 'data-engineer' }, { topic: 'python' }, { topic: 'python/lists' }, {}]
  expect(
    checkSheets({ ...config, sheets: sheets.map(sheet => ({ sheet: 'cards' as const, ...sheet })) }),
  ).toEqual([])
})

test('one that asks for another is told with what it may mean', () => {
  const sheets = [{ sheet: 'cards' as const, role: 'data-enginer', topic: 'ruby' }]
  expect(checkSheets({ ...config, sheets })).toEqual([
    {
      pointer: '/sheets/0/role',
      reason:
        'Unexpected role `data-enginer`, expected one of the bank’s roles; did you mean `data-engineer`?',
    },
    { pointer: '/sheets/0/topic', reason: 'Unexpected topic `ruby`, expected one of the bank’s topics' },
  ])
})
