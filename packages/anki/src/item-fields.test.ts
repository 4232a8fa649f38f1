import { exampleOf, type Item } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { keepItemFields, toItemFields } from './item-fields.ts'
import { toPlannedNotes } from './planned-notes.ts'

const bank = exampleOf('bank')
const planned = toPlannedNotes(bank)

test('what all cards of an item share is made once, and let go with the last card', () => {
  const ofItem = keepItemFields(bank, planned)
  const item = bank.items[0] as Item
  const cards = planned.filter(note => note.item === item)
  expect(cards.length).toBeGreaterThan(2)
  const made = cards.map(() => ofItem(item))
  expect(new Set(made).size).toBe(1)
  expect(made[0]).toEqual(toItemFields(bank, item))
  expect(ofItem(item)).not.toBe(made[0])
  expect(ofItem(item)).toEqual(made[0])
})
