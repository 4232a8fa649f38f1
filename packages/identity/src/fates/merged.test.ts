import type { DraftItem } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { draft, question } from '../draft.fixture.ts'
import { identify } from '../identify.ts'

const [list, tuple, join] = ['What is a list?', 'What is a tuple?', 'When does a join keep rows?'].map(
  prompt => question({ prompt, points: { [prompt]: 'body' } }),
) as [DraftItem, DraftItem, DraftItem]
const both = question({
  prompt: 'What is a list, and what is a tuple?',
  points: { 'How do they differ?': 'body' },
})

/** One build after another; the last one. */
function build(...drafts: (readonly DraftItem[])[]): ReturnType<typeof identify> {
  return drafts.reduce<ReturnType<typeof identify> | undefined>(
    (last, items, index) =>
      identify(draft(...items), { lock: last?.lock, now: 100 * (index + 1), seed: 'seed' }),
    undefined,
  ) as ReturnType<typeof identify>
}

test('a question that went into another has moved there; the other keeps its id', () => {
  const { bank, lock, changes } = build([list, tuple, join], [both, join])
  expect(bank.items.map(({ id }) => id)).toEqual(['what-is-a-list', 'when-does-a-join-keep-rows'])
  expect(lock.retired).toContainEqual({ id: 'what-is-a-tuple', fate: 'moved', to: 'what-is-a-list', at: 200 })
  expect(changes.filter(({ what }) => what === 'item')).toEqual([
    { what: 'item', id: 'what-is-a-list', how: 'changed' },
    { what: 'item', id: 'what-is-a-tuple', how: 'merged', into: 'what-is-a-list' },
  ])
})

test('when the two are parted again, each is what it was', () => {
  const before = build([list, tuple, join])
  const { bank, lock } = build([list, tuple, join], [both, join], [list, tuple, join])
  expect(bank.items.map(({ id }) => id)).toEqual(before.bank.items.map(({ id }) => id))
  expect(bank.cards.map(({ guid }) => guid)).toEqual(before.bank.cards.map(({ guid }) => guid))
  expect(lock.retired.filter(({ fate }) => fate === 'moved')).toEqual([])
})

test('what was only removed has not gone into one that had its words already', () => {
  const { lock } = build([both, tuple, join], [both, join])
  expect(lock.retired).toMatchObject([{ id: 'what-is-a-tuple', fate: 'withdrawn' }])
})

test('what was removed has not gone into one that was reworded without its words', () => {
  const reworded = question({ prompt: 'When does an outer join keep rows?', points: { a: 'body' } })
  const { lock } = build([list, tuple, join], [list, reworded])
  expect(lock.retired).toContainEqual(expect.objectContaining({ id: 'what-is-a-tuple', fate: 'withdrawn' }))
})
