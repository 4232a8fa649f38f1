import { type Bank, checkShape, type DraftItem, type Lock, type LockedItem } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { draft, line, question } from './draft.fixture.ts'
import { toGuid } from './guid.ts'
import { identify } from './identify.ts'
import { toLockText } from './lock/lock-text.ts'

const why = {
  prompt: 'Why?',
  path: 'questions/why.md',
  points: { 'Is it safe?': 'No.', 'Is it fast?': 'Yes.' },
}
const how = { prompt: 'How?', path: 'questions/how.md', points: { 'By what?': 'By label.' } }

/** One build after another; the last one's result. */
function build(...drafts: (readonly DraftItem[])[]): { bank: Bank; lock: Lock } {
  let lock: Lock | undefined
  let bank: Bank | undefined
  for (const [index, items] of drafts.entries()) {
    ;({ bank, lock } = identify(draft(...items), { lock, now: 100 * (index + 1), seed: 'seed' }))
  }
  if (!bank || !lock) throw new Error('expected a build')
  return { bank, lock }
}

const itemOf = (lock: Lock, id: string) => lock.items[id] as LockedItem
const guidsOf = (bank: Bank) => Object.fromEntries(bank.cards.map(({ id, guid }) => [id, guid]))

test('a first build gives every item and card an id, a guid and its times', () => {
  const { bank, lock } = build([question(why)])
  expect(bank.items).toMatchObject([{ id: 'why', since: 100, changed: 100 }])
  expect(bank.cards).toMatchObject([
    { id: 'why-point-1', item: 'why', guid: toGuid(lock.uid, 'why-point-1'), since: 100, changed: 100 },
    { id: 'why-point-2', item: 'why', guid: expect.stringMatching(/^[\w-]{12}$/) },
    { id: 'why-open-1', item: 'why', guid: expect.stringMatching(/^[\w-]{12}$/) },
  ])
  expect(bank).toMatchObject({ uid: lock.uid, retired: [] })
})

test('bank and lock are as their schemas say', () => {
  const { bank, lock } = build([question(why), question({ prompt: '什么？' })], [question(how)])
  expect(checkShape('bank', bank)).toEqual([])
  expect(checkShape('lock', lock)).toEqual([])
  expect(checkShape('lock', JSON.parse(toLockText(lock)))).toEqual([])
})

test('the properties of the bank stand in the order of its schema', () => {
  const { bank } = build([question(why)])
  expect(Object.keys(bank).slice(0, 4)).toEqual(['$schema', 'schemaVersion', 'uid', 'id'])
  expect(Object.keys(bank.items[0] ?? {}).slice(0, 3)).toEqual(['kind', 'id', 'also'])
  expect(Object.keys(bank.cards[0] ?? {})).toEqual([
    'id',
    'guid',
    'item',
    'kind',
    'tier',
    'label',
    'tags',
    'cue',
    'statement',
    'since',
    'changed',
  ])
})

test('a second build of the same sources gives the same lock, whatever the time', () => {
  const first = identify(draft(question(why), question(how)), { now: 100, seed: 'seed' })
  const second = identify(draft(question(why), question(how)), { lock: first.lock, now: 999, seed: 'other' })
  expect(toLockText(second.lock)).toBe(toLockText(first.lock))
  expect(second.bank).toEqual(first.bank)
  expect(second.changes).toEqual([])
})

test('a reworded key point keeps its guid, and only what shows it has changed', () => {
  const reworded = { ...why, points: { 'Is it safe?': 'No.', 'How fast is it?': 'Very.' } }
  const before = build([question(why)])
  const { bank } = build([question(why)], [question(reworded)])
  expect(guidsOf(bank)).toEqual(guidsOf(before.bank))
  expect(bank.cards.map(({ id, changed }) => [id, changed])).toEqual([
    ['why-point-1', 100],
    ['why-point-2', 200],
    ['why-open-1', 200], // it lists every key point
  ])
  expect(bank.items[0]).toMatchObject({ since: 100, changed: 200 })
})

test('a new order changes nothing but numbers', () => {
  const [one, two] = [question(why, { number: 1 }), question(how, { number: 2 })]
  const before = build([one, two])
  const after = build([one, two], [question(how, { number: 1 }), question(why, { number: 2 })])
  expect(toLockText(after.lock)).toBe(toLockText(before.lock))
  expect(after.bank.items.map(({ id, changed }) => [id, changed])).toEqual([
    ['how', 100],
    ['why', 100],
  ])
})

test('a new order of key points keeps every card', () => {
  const turned = { ...why, points: { 'Is it fast?': 'Yes.', 'Is it safe?': 'No.' } }
  const { bank } = build([question(why)], [question(turned)])
  expect(bank.cards.map(({ id, changed }) => [id, changed])).toEqual([
    ['why-point-2', 100],
    ['why-point-1', 100],
    ['why-open-1', 200],
  ])
})

test('a renamed file moves its question, and the cards keep their ids and guids', () => {
  const before = build([question(why)])
  const { bank, lock } = build([question(why)], [question({ ...why, path: 'questions/reason.md' })])
  expect(bank.items[0]).toMatchObject({ id: 'reason', since: 100, changed: 100 })
  expect(guidsOf(bank)).toEqual(guidsOf(before.bank))
  expect(lock.retired).toEqual([{ id: 'why', fate: 'moved', to: 'reason', at: 200 }])
  expect(Object.keys(lock.items)).toEqual(['reason'])
})

test('a file that gets its old name back is what it was', () => {
  const { lock } = build(
    [question(why)],
    [question({ ...why, path: 'questions/reason.md' })],
    [question(why)],
  )
  expect(Object.keys(lock.items)).toEqual(['why'])
  expect(lock.retired).toEqual([{ id: 'reason', fate: 'moved', to: 'why', at: 300 }])
})

test('a file in another folder is the same, even reworded', () => {
  const moved = { ...why, prompt: 'Why so?', path: 'questions/basics/why.md' }
  const { bank, lock } = build([question(why)], [question(moved)])
  expect(bank.items[0]).toMatchObject({ id: 'why', since: 100, changed: 200 })
  expect(lock.retired).toEqual([])
})

test('a listed question that gains a file takes its name and keeps its guid', () => {
  const before = build([question({ prompt: 'Why?' })])
  expect(before.lock.items).toMatchObject({ why: { provisional: true, path: 'questions.md' } })
  const { lock } = build([question({ prompt: 'Why?' })], [question({ ...why, path: 'questions/reason.md' })])
  expect(lock.retired).toEqual([{ id: 'why', fate: 'moved', to: 'reason', at: 200 }])
  expect(itemOf(lock, 'reason').guid).toBe(itemOf(before.lock, 'why').guid)
  expect(itemOf(lock, 'reason')).toMatchObject({ since: 100, changed: 200 })
  expect(itemOf(lock, 'reason').provisional).toBeUndefined()
})

test('a listed question that gains a file and other words keeps its guid, by its place in the list', () => {
  const [first, last] = [question({ prompt: 'What is a list?' }), question({ prompt: 'What is a set?' })]
  const before = build([first, question({ prompt: 'How do you sort rows?' }), last])
  const prompt = 'How do you sort the rows of a frame?'
  const file = question({ prompt, path: 'questions/sort.md', list: 'questions.md', points: why.points })
  const { lock } = build([first, question({ prompt: 'How do you sort rows?' }), last], [first, file, last])
  expect(itemOf(lock, 'sort').guid).toBe(itemOf(before.lock, 'how-do-you-sort-rows').guid)
  expect(lock.retired).toMatchObject([{ id: 'how-do-you-sort-rows', fate: 'moved', to: 'sort' }])
})

test('a line that goes to another file is the same', () => {
  const { bank, lock } = build(
    [question({ prompt: 'Why?' })],
    [question({ prompt: 'Why?', list: 'notes.md' })],
  )
  expect(bank.items).toMatchObject([{ id: 'why', since: 100, changed: 100 }])
  expect(lock.lists).toEqual({ 'notes.md': ['why'] })
})

test('a file with a new name and other words is told by its words', () => {
  const was = { ...why, prompt: 'Why may unpickling untrusted data run code?' }
  const is = { ...why, prompt: 'Why can unpickling of untrusted data run code?', path: 'questions/pickle.md' }
  const { lock } = build([question(was), question(how)], [question(is), question(how)])
  expect(lock.retired).toMatchObject([{ id: 'why', fate: 'moved', to: 'pickle' }])
})

test('key points that were reworded and changed places keep each its card', () => {
  const turned = { ...why, points: { 'How fast is it?': 'Very.', 'Is it safe at all?': 'No.', 'Who?': 'I.' } }
  const { bank } = build([question(why)], [question(turned)])
  expect(bank.cards.map(({ id }) => id)).toEqual(['why-point-2', 'why-point-1', 'why-point-3', 'why-open-1'])
})

test('what vanishes is withdrawn, and is itself again when it comes back', () => {
  const before = build([question(why), question(how)])
  const without = build([question(why), question(how)], [question(how)])
  expect(without.lock.retired).toEqual([
    { id: 'why', fate: 'withdrawn', reason: 'no longer in the sources', at: 200 },
  ])
  expect(without.bank.items.map(({ id }) => id)).toEqual(['how'])
  const back = build([question(why), question(how)], [question(how)], [question(why), question(how)])
  expect(toLockText(back.lock)).toBe(toLockText(before.lock))
  expect(back.bank).toEqual(before.bank)
})

test('the id of what was withdrawn is not given to anything else', () => {
  const other = { ...why, prompt: 'Why on earth?', points: { 'Is it round?': 'Yes.' } }
  const { bank, lock } = build([question(why)], [], [question(other)])
  expect(bank.items.map(({ id }) => id)).toEqual(['why-2'])
  expect(bank.cards.map(({ id }) => id)).toEqual(['why-2-point-1', 'why-2-open-1'])
  expect(lock.retired.map(({ id }) => id)).toEqual(['why'])
  expect(build([question(why)], [], [question(other)], [question(other)]).lock).toEqual(lock)
})

test('the number of a removed key point is not given again, unless that point comes back', () => {
  const one = { ...why, points: { 'Is it safe?': 'No.' } }
  const removed = build([question(why)], [question(one)])
  expect(removed.lock.retired).toEqual([
    { id: 'why-point-2', fate: 'withdrawn', reason: 'no longer in the sources', at: 200 },
  ])
  const other = { ...why, points: { 'Is it safe?': 'No.', 'Is it small?': 'No.' } }
  const added = build([question(why)], [question(one)], [question(other)])
  expect(added.bank.cards.map(({ id }) => id)).toEqual(['why-point-1', 'why-point-3', 'why-open-1'])
  const back = build([question(why)], [question(one)], [question(why)])
  expect(back.bank.cards.map(({ id }) => id)).toEqual(['why-point-1', 'why-point-2', 'why-open-1'])
  expect(back.lock.retired).toEqual([])
})

test('after a renaming, a new card counts on from the old ones', () => {
  const renamed = { ...why, path: 'questions/reason.md' }
  const more = { ...renamed, points: { ...why.points, 'Is it small?': 'No.' } }
  const { bank } = build([question(why)], [question(renamed)], [question(more)])
  expect(bank.cards.map(({ id }) => id)).toEqual([
    'why-point-1',
    'why-point-2',
    'reason-point-3',
    'why-open-1',
  ])
})

test('two lines that ask the same keep each its own id', () => {
  const items = [question({ prompt: 'Why?' }), question({ prompt: 'Why?' })]
  const { bank, lock } = build(items)
  expect(bank.items.map(({ id }) => id)).toEqual(['why', 'why-2'])
  expect(toLockText(build(items, items).lock)).toBe(toLockText(lock))
})

test('of questions that ask the same with different answers, each keeps its own when they change places', () => {
  const [one, two] = [{ A: 'a' }, { B: 'b' }].map(points => question({ prompt: 'Why?', points })) as [
    DraftItem,
    DraftItem,
  ]
  expect(build([one, two]).bank.cards.map(({ id }) => id)).toContain('why-2-open-1')
  const { bank } = build([one, two], [two, one])
  expect(bank.items.map(({ id, changed }) => [id, changed])).toEqual([
    ['why-2', 100],
    ['why', 100],
  ])
})

test('a file comes before a line when both would have one name', () => {
  const { bank } = build([question({ prompt: 'Why' }), question(why)])
  expect(bank.items.map(({ id }) => id)).toEqual(['why-2', 'why'])
})

test('what an author wrote of a retired id stays as it is', () => {
  const { lock } = build([question(why), question(how)])
  const split = { id: 'why', fate: 'split', into: ['how', 'what'], at: 150 } as const
  const edited: Lock = { ...lock, retired: [{ ...split, into: [...split.into] }] }
  const after = identify(draft(question(how)), { lock: edited, now: 200, seed: 'seed' })
  expect(after.lock.retired).toEqual([split])
  expect(after.bank.retired).toEqual([split])
  const half = identify(draft(question(how), question({ ...why, path: 'questions/what.md' })), {
    lock: after.lock,
    now: 300,
    seed: 'seed',
  })
  expect(half.lock.retired).toEqual([split])
  expect(half.bank.items[1]).toMatchObject({ id: 'what', since: 300 })
})

test('a name that every object has is an id like any other', () => {
  const path = 'questions/constructor.md'
  const { bank } = build([], [question({ ...why, path })], [question({ ...why, path })])
  expect(bank.items).toMatchObject([{ id: 'constructor', since: 200, changed: 200 }])
})

test('ids are never longer than their schema allows', () => {
  const path = `questions/${'a'.repeat(120)}.md`
  const { bank } = build([
    question({ ...why, path }),
    question({ ...how, path: `other/${'a'.repeat(120)}.md` }),
  ])
  expect(checkShape('bank', bank)).toEqual([])
  expect(new Set(bank.cards.map(({ guid }) => guid)).size).toBe(5)
})

test('a note is known by its title', () => {
  const { source } = question(why)
  const note = (title: string, file: string): DraftItem => ({
    kind: 'note',
    id: file,
    title: line(title),
    blocks: [],
    sections: [],
    tags: [],
    related: [],
    source: { ...source, path: `notes/${file}.md` },
    repairs: [],
  })
  const { bank, lock } = build([note('Pickling', 'pickle')], [note('Pickling', 'pickling')])
  expect(bank.items).toMatchObject([{ kind: 'note', id: 'pickling', since: 100 }])
  expect(lock.retired).toMatchObject([{ id: 'pickle', fate: 'moved', to: 'pickling' }])
})

test("a lock in which somebody made two ids each other's successor is no trap", () => {
  const retired = ['how', 'who'].map((id, index, ids) => ({
    id,
    fate: 'moved' as const,
    to: ids[1 - index] ?? '',
    at: 1,
  }))
  const lock: Lock = { lockVersion: 1, uid: '1234567890123456', items: {}, retired }
  const { bank } = identify(draft(question(how)), { lock, now: 100, seed: 'seed' })
  expect(bank.items.map(({ id }) => id)).toEqual(['how-2'])
})

test('ten thousand questions of one name get ids of their own', () => {
  const asked = Array.from({ length: 10_000 }, () => question({ prompt: 'Why?' }))
  const { bank } = identify(draft(...asked), { now: 100, seed: 'seed' })
  expect(bank.items.slice(0, 3).map(({ id }) => id)).toEqual(['why', 'why-2', 'why-3'])
  expect(bank.items.at(-1)?.id).toBe('why-10000')
})
