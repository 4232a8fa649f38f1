import { exampleOf, type SheetRequest } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { type Order, toOrders } from './order.ts'
import { toSelection } from './selection.ts'

const bank = exampleOf('bank')

function select(request: Partial<SheetRequest>): { items: string[]; tiers: string[] } {
  const [order] = toOrders(bank, [{ sheet: 'cards', ...request }])
  const { items, cards } = toSelection(bank, order as Order)
  return { items: items.map(({ id }) => id), tiers: [...new Set(cards.map(({ tier }) => tier))] }
}

test('without a filter everything is there, but no extra cards', () => {
  expect(select({})).toEqual({ items: bank.items.map(({ id }) => id), tiers: ['core'] })
  expect(select({ extra: true }).tiers.toSorted()).toEqual(['core', 'extra'])
})

test('a role is asked what stands in its list and what names it too', () => {
  const [first, second] = bank.items
  if (first?.kind !== 'question' || second?.kind !== 'question')
    throw new Error('The example begins with questions')
  const also = { ...bank, items: [{ ...first, role: 'python-developer', also: ['data-engineer'] }, second] }
  const [order] = toOrders(also, [{ sheet: 'cards', role: 'data-engineer' }])
  expect(toSelection(also, order as Order).items.map(({ id }) => id)).toEqual([first.id])
})

test('a topic may be an area', () => {
  const topics = new Set(bank.items.flatMap(({ topic }) => topic ?? []))
  expect([...topics].every(topic => topic.startsWith('python/'))).toBe(true)
  const withTopic = bank.items.filter(({ topic }) => topic !== undefined).map(({ id }) => id)
  expect(select({ topic: 'python' }).items).toEqual(withTopic)
  expect(select({ topic: 'python/lists' }).items.length).toBeLessThan(withTopic.length)
})

test('all filters must fit', () => {
  const high = select({ importance: 'high' }).items
  expect(high).not.toEqual([])
  expect(
    select({ importance: 'high', difficulty: 2, topic: 'python/lists', role: 'data-engineer' }).items,
  ).toEqual([])
})

test('only the cards of what was chosen are left', () => {
  const [order] = toOrders(bank, [{ sheet: 'cards', importance: 'high', extra: true }])
  const { items, cards } = toSelection(bank, order as Order)
  expect(new Set(cards.map(({ item }) => item))).toEqual(new Set(items.map(({ id }) => id)))
})

test.each<[Partial<SheetRequest>, string]>([
  [{ role: 'data-enginer' }, 'Unexpected role `data-enginer`; did you mean `data-engineer`?'],
  [{ role: 'pilot' }, 'Unexpected role `pilot`, expected one of python-developer, data-engineer'],
  [{ topic: 'python/list' }, 'Unexpected topic `python/list`; did you mean `python/lists`?'],
])('%j is told with what it may be', (request, message) => {
  expect(() => select(request)).toThrow(message)
})
