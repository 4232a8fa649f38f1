import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toChanges } from './changes.ts'
import { toPlannedNotes } from './planned-notes.ts'

const bank = exampleOf('bank')
const dated = (dates: readonly (readonly [since: number, changed: number])[]) => ({
  ...bank,
  cards: bank.cards.map((card, index) => {
    const [since, changed] = dates[index] ?? [1000, 1000]
    return { ...card, since, changed }
  }),
})

test('what is as young as the newest change is new, what is older was reworded', () => {
  const later = dated([
    [2000, 2000],
    [1000, 2000],
    [1000, 2000],
  ])
  expect(toChanges(later, toPlannedNotes(later))).toEqual({ added: 1, reworded: 2 })
})

test('a deck that the newest release passed by has no changes', () => {
  const later = dated([[1000, 2000]])
  expect(toChanges(later, toPlannedNotes(later).slice(1))).toEqual({ added: 0, reworded: 0 })
})

test('a first release has nothing to tell', () => {
  const first = dated([])
  expect(toChanges(first, toPlannedNotes(first))).toBeUndefined()
})
