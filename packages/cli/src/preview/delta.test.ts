import { exampleOf, type Lock } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { addDelta, toBank, toDeltas } from './delta.ts'

const bank = exampleOf('bank')
const lock: Lock = { lockVersion: 1, uid: bank.uid, items: {}, retired: [] }
const look = { bank, lock, messages: [] }

test('the first delta holds the whole bank, and the next one only what has changed', () => {
  const toDelta = toDeltas()
  const first = toDelta(look)
  const [item, ...others] = bank.items as [(typeof bank.items)[number]]
  const next = toDelta({ ...look, bank: { ...bank, items: [{ ...item, tags: ['other'] }, ...others] } })
  expect(first.changed.map(({ item }) => item.id)).toEqual(bank.items.map(({ id }) => id))
  expect(next.changed.map(({ item }) => item.id)).toEqual([item.id])
  expect(next.head.items).toEqual([])
  const kept = addDelta(addDelta(undefined, first), next)
  expect(toBank(kept).items[0]).toMatchObject({ id: item.id, tags: ['other'] })
})

test('a bank put together of deltas has the items of the bank in their order, and their cards', () => {
  const kept = addDelta(undefined, toDeltas()(look))
  expect(toBank(kept).items).toEqual(bank.items)
  expect(
    toBank(kept)
      .cards.map(({ id }) => id)
      .toSorted(),
  ).toEqual(bank.cards.map(({ id }) => id).toSorted())
})

test('an item that is gone is gone from what was kept', () => {
  const toDelta = toDeltas()
  const kept = addDelta(undefined, toDelta(look))
  const fewer = addDelta(kept, toDelta({ ...look, bank: { ...bank, items: bank.items.slice(1) } }))
  expect([...fewer.items.keys()]).toEqual(bank.items.slice(1).map(({ id }) => id))
})
