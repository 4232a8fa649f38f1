import type { DraftItem, Fate, Lock } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { draft, question } from './draft.fixture.ts'
import { identify } from './identify.ts'

const points = { 'Is it stable?': 'Yes.', 'What does it return?': 'Nothing.' }
const sort = { prompt: 'How is a list sorted?', path: 'questions/list-sort.md', points }
const inPlace = { prompt: 'How is a list sorted in place?', path: 'questions/sort-in-place.md', points }
const copied = { prompt: 'How do you get a sorted copy of a list?', path: 'questions/sorted-copy.md' }
const other = { prompt: 'Who reads this?', path: 'questions/readers.md' }

/** The build after one of `sort` and `other`, with these fates; of each item its id, with its cards’ ids. */
function build(items: readonly DraftItem[], retired: readonly Fate[], lock?: Lock) {
  const first = identify(draft(question(sort), question(other)), { now: 100, seed: 'seed' })
  const next = identify(
    { ...draft(...items), retired: [...retired] },
    { lock: lock ?? first.lock, now: 200, seed: '' },
  )
  const cardsOf = (id: string) => next.bank.cards.filter(({ item }) => item === id)
  const ids = next.bank.items.map(({ id }) => [id, ...cardsOf(id).map(card => card.id)].join(' '))
  const guids = new Set(first.bank.cards.map(({ guid }) => guid))
  const kept = next.bank.cards.filter(({ guid }) => guids.has(guid)).length
  return { ...next, ids, kept, wrong: next.wrongFates.map(({ reason }) => reason) }
}

const split: Fate = { id: 'list-sort', fate: 'split', into: ['sort-in-place', 'sorted-copy'] }
const newIds = 'sort-in-place sort-in-place-point-1 sort-in-place-point-2 sort-in-place-open-1'
const oldIds = 'sort-in-place list-sort-point-1 list-sort-point-2 list-sort-open-1'

test('what reads like it takes the identity of what is gone without a word', () => {
  const { ids, kept } = build([question(inPlace), question(copied), question(other)], [])
  expect(ids).toEqual([oldIds, 'sorted-copy', 'readers'])
  expect(kept).toBe(3)
})

test('the parts of a question that was split are new, and its cards go with it', () => {
  const { ids, kept, wrong, bank, lock } = build(
    [question(inPlace), question(copied), question(other)],
    [split],
  )
  expect(ids).toEqual([newIds, 'sorted-copy', 'readers'])
  expect([kept, wrong]).toEqual([0, []])
  expect(bank.retired).toEqual([{ ...split, at: 200 }])
  expect(Object.keys(lock.items['list-sort']?.cards ?? {})).toHaveLength(3)
})

test('a part that asks the same in the same words is new all the same', () => {
  const part = { ...sort, path: inPlace.path }
  expect(build([question(part), question(copied), question(other)], [split])).toMatchObject({
    ids: [newIds, 'sorted-copy', 'readers'],
    wrong: [],
  })
})

test('what was withdrawn is nothing else, however alike', () => {
  const withdrawn: Fate = { id: 'list-sort', fate: 'withdrawn', reason: 'Too easy.' }
  expect(build([question(inPlace), question(other)], [withdrawn])).toMatchObject({
    ids: [newIds, 'readers'],
    kept: 0,
    wrong: [],
  })
})

test('what moved into one that was there leaves its cards behind', () => {
  const moved: Fate = { id: 'list-sort', fate: 'moved', to: 'readers' }
  expect(build([question(inPlace), question(other)], [moved])).toMatchObject({
    ids: [newIds, 'readers'],
    wrong: [],
  })
})

test('what another went into can bear its name no more than anything else', () => {
  const moved: Fate = { id: 'list-sort', fate: 'moved', to: 'readers' }
  const { lock } = build([question(other)], [moved])
  const renamed = question({ ...other, path: sort.path })
  expect(build([renamed], [], lock).ids).toEqual(['list-sort-2'])
})

test('what moved to a new name is the same, without a word of what it was', () => {
  const moved: Fate = { id: 'list-sort', fate: 'moved', to: 'order' }
  const order = { prompt: 'Which orders does Python know?', path: 'questions/order.md', points }
  const { ids, lock, wrong } = build([question(inPlace), question(order), question(other)], [moved])
  expect(ids).toEqual([newIds, 'order list-sort-point-1 list-sort-point-2 list-sort-open-1', 'readers'])
  expect(lock.retired).toEqual([{ ...moved, at: 200 }])
  expect(wrong).toEqual([])
  // The entry may stand, and the next build changes nothing.
  const again = build([question(inPlace), question(order), question(other)], [moved], lock)
  expect(again.lock).toEqual(lock)
})

test('what is still there under its name is told, and stays what it is', () => {
  for (const item of [question({ ...sort, prompt: 'How?' }), question({ prompt: sort.prompt })])
    expect(build([item, question(copied), question(other)], [split])).toMatchObject({
      bank: { items: [{ id: 'list-sort' }, {}, {}] },
      wrong: [
        'Unexpected retired id `list-sort`, which is in use',
        expect.stringContaining('`sort-in-place`'),
      ],
    })
})

test('the twin of what is gone is the one that is there', () => {
  const twin = question({ prompt: 'Why?' })
  const { lock } = identify(draft(twin, twin), { now: 100, seed: 'seed' })
  const gone: Fate = { id: 'why', fate: 'withdrawn', reason: 'It was there twice.' }
  expect(build([twin], [gone], lock)).toMatchObject({ ids: ['why-2'], wrong: [] })
})

test('a split that is said after the build that took it for a new name is refused', () => {
  const items = [question(inPlace), question(copied), question(other)]
  const { lock } = build(items, [])
  expect(build(items, [split], lock).wrong).toEqual([
    'Unexpected fate split of `list-sort`, whose cards went to `sort-in-place` in an earlier build; restore the lock from before it',
  ])
})

test('no other card gets the id of one of which its author says what became of it', () => {
  const reworded = { ...sort, points: { 'Is it a stable sort?': 'Yes.', 'What does it return?': 'Nothing.' } }
  const withdrawn: Fate = { id: 'list-sort-point-1', fate: 'withdrawn', reason: 'It was wrong.' }
  expect(build([question(reworded), question(other)], []).ids[0]).toBe(
    'list-sort list-sort-point-1 list-sort-point-2 list-sort-open-1',
  )
  expect(build([question(reworded), question(other)], [withdrawn])).toMatchObject({
    ids: ['list-sort list-sort-point-3 list-sort-point-2 list-sort-open-1', 'readers'],
    wrong: [],
  })
})
