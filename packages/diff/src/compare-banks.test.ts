import { type Bank, checkShape, exampleOf, type Item } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { compareBanks } from './index.ts'

const old = exampleOf('bank')
const [listVsTuple, appendCost] = old.items as [Item, Item]
const time = old.cards[0]?.changed ?? 0

/** The example bank with some of its members changed. */
function now(change: (bank: Bank) => Partial<Bank>): Bank {
  const bank = exampleOf('bank')
  return { ...bank, ...change(bank) }
}

/** The bank with one of its items changed. */
function withItem(id: string, change: object): Bank {
  return now(({ items }) => ({
    items: items.map(item => (item.id === id ? { ...item, ...change } : item) as Item),
  }))
}

/** The bank without an item and its cards. */
function withoutItem(id: string, retired: Bank['retired'] = []): Bank {
  return now(bank => ({
    items: bank.items.filter(item => item.id !== id),
    cards: bank.cards.filter(({ item }) => item !== id),
    retired: [...bank.retired, ...retired],
  }))
}

const text = (value: string) => [{ type: 'text' as const, value }]

test('a bank compared with itself has no changes', () => {
  expect(compareBanks(old, exampleOf('bank'))).toEqual({
    kind: 'bank',
    old: { id: 'lists-and-tuples', title: 'Lists and Tuples', version: '1.1.0', items: 6, cards: 19 },
    new: { id: 'lists-and-tuples', title: 'Lists and Tuples', version: '1.1.0', items: 6, cards: 19 },
    bump: 'none',
    kept: { items: 6, cards: 19 },
    names: [],
    items: [],
    cards: [],
  })
})

test('every comparison follows the schema', () => {
  const empty = now(() => ({ items: [], cards: [], roles: [], topics: [] }))
  for (const [one, other] of [
    [old, empty],
    [empty, old],
    [old, old],
  ] as const)
    expect(checkShape('diff', compareBanks(one, other))).toEqual([])
})

test('a reworded prompt is an update, and names the members that differ', () => {
  const diff = compareBanks(
    old,
    withItem('list-append-cost', { prompt: text('What does append cost?'), minutes: 9 }),
  )
  expect(diff.items).toEqual([
    {
      id: 'list-append-cost',
      kind: 'question',
      title: 'What does append cost?',
      how: 'updated',
      fields: ['minutes', 'prompt'],
    },
  ])
  expect(diff).toMatchObject({ bump: 'patch', kept: { items: 5, cards: 19 } })
})

test('of an answer the part that differs is named', () => {
  const { answer } = listVsTuple as { answer: object }
  const [change] = compareBanks(
    old,
    withItem('list-vs-tuple', { answer: { ...answer, short: text('It depends.') } }),
  ).items
  expect(change).toMatchObject({ how: 'updated', fields: ['answer.short'] })
})

test('a paragraph that was wrapped anew and another place in the file are no change', () => {
  const prompt = text('When would you use a tuple\ninstead of a list?')
  const source = { ...listVsTuple.source, sha256: '0'.repeat(64) }
  const diff = compareBanks(old, withItem('list-vs-tuple', { prompt, source, number: 7 }))
  expect(diff).toMatchObject({ items: [], bump: 'patch' })
})

test('an item in another file or role has moved', () => {
  const source = { ...appendCost.source, path: 'questions/costs.md' }
  const diff = compareBanks(old, withItem('list-append-cost', { source, role: 'data-engineer' }))
  expect(diff.items).toMatchObject([{ id: 'list-append-cost', how: 'moved', fields: ['file', 'role'] }])
  expect(diff.bump).toBe('patch')
})

test('an item under a new id is the same item, over as many moves as there were', () => {
  const renamed = withItem('list-append-cost', { id: 'append-cost' })
  const retired: Bank['retired'] = [
    { id: 'list-append-cost', fate: 'moved', to: 'cost-of-append', at: time },
    { id: 'cost-of-append', fate: 'moved', to: 'append-cost', at: time },
  ]
  const cards = renamed.cards.map(card => ({
    ...card,
    item: card.item.replace('list-append-cost', 'append-cost'),
  }))
  const diff = compareBanks(old, { ...renamed, cards, retired })
  expect(diff.items).toMatchObject([
    { id: 'append-cost', how: 'moved', from: 'list-append-cost', fields: ['id'] },
  ])
  expect(diff.cards.map(({ how, fields }) => ({ how, fields }))).toEqual(
    old.cards
      .filter(({ item }) => item === 'list-append-cost')
      .map(() => ({ how: 'moved', fields: ['item'] })),
  )
  expect(diff.bump).toBe('minor')
})

test('moves that lead in a circle lead nowhere', () => {
  const circle = withoutItem('slicing', [
    { id: 'slicing', fate: 'moved', to: 'slices', at: time },
    { id: 'slices', fate: 'moved', to: 'slicing', at: time },
  ])
  expect(compareBanks(old, circle)).toMatchObject({
    bump: 'major',
    items: [{ id: 'slicing', how: 'conflicting' }],
  })
})

test('a withdrawn item says why, and its cards go with it', () => {
  const reason = 'Too narrow.'
  const diff = compareBanks(
    old,
    withoutItem('slicing', [{ id: 'slicing', fate: 'withdrawn', reason, at: time }]),
  )
  expect(diff.items).toEqual([
    { id: 'slicing', kind: 'note', title: 'Slicing', how: 'withdrawn', fields: [], reason },
  ])
  expect(diff.cards).toMatchObject([
    { id: 'slicing-point-1', how: 'withdrawn', reason },
    { id: 'slicing-follow-up-1', how: 'withdrawn', reason },
  ])
  expect(diff.bump).toBe('major')
})

test('what was split or went into another says into what', () => {
  const split = withoutItem('slicing', [
    { id: 'slicing', fate: 'split', into: ['list-vs-tuple', 'list-append-cost'], at: time },
  ])
  expect(compareBanks(old, split)).toMatchObject({
    bump: 'major',
    items: [{ how: 'split', into: ['list-vs-tuple', 'list-append-cost'] }],
    cards: [{ reason: 'It is part of list-vs-tuple, list-append-cost now.' }, {}],
  })
  const merged = withoutItem('slicing', [{ id: 'slicing', fate: 'moved', to: 'list-vs-tuple', at: time }])
  expect(compareBanks(old, merged).items).toMatchObject([{ how: 'merged', into: ['list-vs-tuple'] }])
})

test('an id that is gone without a word is a conflict', () => {
  expect(compareBanks(old, withoutItem('slicing')).items).toMatchObject([
    { how: 'conflicting', reason: 'Its id is gone, and `retired` does not say what became of it.' },
  ])
})

test('what came is new, and a minor change', () => {
  const diff = compareBanks(withoutItem('slicing'), old)
  expect(diff.items).toMatchObject([{ id: 'slicing', how: 'new', fields: [] }])
  expect(diff.cards.map(({ id, how, title }) => ({ id, how, title }))).toEqual([
    { id: 'slicing-point-1', how: 'new', title: 'Stop' },
    { id: 'slicing-follow-up-1', how: 'new', title: 'Can a bound lie outside?' },
  ])
  expect(diff.bump).toBe('minor')
})

test('a card that went while its question stays is withdrawn, and that is major: a program may hold its id', () => {
  const fewer = now(({ cards }) => ({ cards: cards.filter(({ id }) => id !== 'list-vs-tuple-row-2') }))
  expect(compareBanks(old, fewer)).toMatchObject({
    bump: 'major',
    items: [],
    cards: [{ id: 'list-vs-tuple-row-2', how: 'withdrawn', fields: [] }],
  })
})

/** The bank with one of its cards changed. */
function withCard(change: object): Bank {
  return now(({ cards }) => ({
    cards: cards.map(card =>
      card.id === 'list-vs-tuple-point-1' ? { ...card, ...change } : card,
    ) as Bank['cards'],
  }))
}

test('a reworded card with a later time is an update; with no later time it is a conflict', () => {
  const cue = text('What may change after creation?')
  expect(compareBanks(old, withCard({ cue, changed: time + 1 })).cards).toMatchObject([
    { id: 'list-vs-tuple-point-1', how: 'updated', fields: ['cue'] },
  ])
  expect(compareBanks(old, withCard({ cue })).cards).toMatchObject([
    { how: 'conflicting', reason: 'Its content changed and its time did not: an import passes it over.' },
  ])
})

test('a time that moved by itself is told, for it updates the note', () => {
  expect(compareBanks(old, withCard({ changed: time + 1 })).cards).toMatchObject([
    { how: 'updated', fields: ['changed'] },
  ])
})

test('a card under another guid would come twice', () => {
  expect(compareBanks(old, withCard({ guid: 'anotherGuid1' })).cards).toMatchObject([
    {
      how: 'conflicting',
      reason: 'Its guid is another: learners keep the old card and get this one beside it.',
    },
  ])
})

test('roles and topics that come and go are told', () => {
  const diff = compareBanks(
    old,
    now(({ roles }) => ({
      roles: [...roles.slice(1), { id: 'tester', heading: 'Tester', title: 'Tester' }],
    })),
  )
  expect(diff.names).toEqual([
    { what: 'role', id: 'tester', how: 'new' },
    { what: 'role', id: 'python-developer', how: 'withdrawn' },
  ])
  expect(diff.bump).toBe('major')
})

test.each([
  ['0.2.0', 'major'],
  ['0.1.1', 'patch'],
  ['1.0.0', 'major'],
] as const)('a schema of version %s after 0.1.0 is a %s change', (schemaVersion, bump) => {
  expect(
    compareBanks(
      old,
      now(() => ({ schemaVersion })),
    ).bump,
  ).toBe(bump)
})
