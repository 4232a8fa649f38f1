import { type Bank, exampleOf, type Question } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toRelated } from './items/related.ts'
import { toOrders } from './order.ts'
import { toSheet } from './sheet.ts'
import { toVolumes } from './volumes.ts'

const bank = exampleOf('bank')
const [guide] = toOrders(bank, undefined) as [ReturnType<typeof toOrders>[number]]

/** So many long questions, each of which names the last one to be read next. */
function bankOf(count: number): Bank {
  const value = 'words '.repeat(3000)
  const items = Array.from(
    { length: count },
    (_, index): Question => ({
      ...(bank.items[0] as Question),
      ...{ id: `q-${index}`, number: index + 1, related: [`q-${count - 1}`] },
      stem: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    }),
  )
  return { ...bank, items }
}

test('a bank of an ordinary size is one volume', () => {
  expect(toVolumes(bankOf(100), guide).map(({ number, of }) => [number, of])).toEqual([[1, 1]])
})

test('a large one is cut into volumes of about the same size, with every question once', () => {
  const volumes = toVolumes(bankOf(300), guide)
  expect(volumes.map(({ bank }) => bank.items.length)).toEqual([51, 50, 50, 50, 50, 49])
  expect(volumes.flatMap(({ bank }) => bank.items.map(({ id }) => id))).toEqual(
    bankOf(300).items.map(({ id }) => id),
  )
})

test('what to read next in another volume is named with that', () => {
  const [first, last] = [toVolumes(bankOf(300), guide)[0], toVolumes(bankOf(300), guide).at(-1)]
  const related = (volume: typeof first) =>
    volume &&
    toRelated(
      ['q-299'],
      toSheet(volume.bank, () => true, volume.elsewhere),
    )
  expect(related(first)).toEqual([{ id: 'q-299', name: '300', volume: 6 }])
  expect(related(last)).toEqual([{ id: 'q-299', name: '300', volume: null }])
})
