import { type Bank, exampleOf, type Retired } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toMoved } from './moved.ts'

const at = 1795165200

function bankWith(...retired: Retired[]): Bank {
  return { ...exampleOf('bank'), retired }
}

test('a former id leads to the present one, over several moves', () => {
  const bank = bankWith(
    { id: 'tuple-or-list', fate: 'moved', to: 'tuples', at },
    { id: 'tuples', fate: 'moved', to: 'list-vs-tuple', at },
  )
  expect(toMoved(bank)).toEqual([
    ['tuple-or-list', 'list-vs-tuple'],
    ['tuples', 'list-vs-tuple'],
  ])
})

test('an id that was split or withdrawn, or led to such a one, leads nowhere', () => {
  const bank = bankWith(
    { id: 'sequences', fate: 'split', into: ['list-vs-tuple', 'list-append-cost'], at },
    { id: 'old-sequences', fate: 'moved', to: 'sequences', at },
    { id: 'cmp', fate: 'withdrawn', reason: 'Python 2', at },
  )
  expect(toMoved(bank)).toEqual([])
})

test('an id that became a note is no question', () => {
  expect(toMoved(bankWith({ id: 'slices', fate: 'moved', to: 'slicing', at }))).toEqual([])
})

test('ids that move in a circle lead nowhere', () => {
  const bank = bankWith({ id: 'a', fate: 'moved', to: 'b', at }, { id: 'b', fate: 'moved', to: 'a', at })
  expect(toMoved(bank)).toEqual([])
})
