import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { type Order, toOrders } from './order.ts'
import { toSettings } from './settings.ts'

const bank = exampleOf('bank')
const [order] = toOrders(bank, [{ sheet: 'cards', offset: { right: 0.5 } }]) as [Order]

test.each([
  ['en', 'en', null, 'ltr'],
  ['pt-BR', 'pt', 'br', 'ltr'],
  ['zh-Hans-CN', 'zh', 'cn', 'ltr'],
  ['es-419', 'es', null, 'ltr'],
  ['he-IL', 'he', 'il', 'rtl'],
  ['abcdefgh', 'en', null, 'ltr'],
])('words in %s are hyphenated as %s, %s, and go %s', (language, code, region, direction) => {
  expect(toSettings({ ...bank, language }, order).language).toEqual({ code, region, direction })
})

test('what is not said of a sheet is its default', () => {
  expect(toSettings(bank, order)).toMatchObject({
    ...{ paper: 'a4', size: { width: 210, height: 297 }, colour: false, duplex: 'long-edge' },
    ...{ offset: { right: 0.5, down: 0 }, stock: { columns: 2, rows: 4, width: 105, perforated: false } },
  })
})
