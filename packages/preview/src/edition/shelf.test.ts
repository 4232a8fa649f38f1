import { type Bank, exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import type { Message, Snapshot } from '../snapshot.ts'
import { toShelf } from './shelf.ts'

const bank = exampleOf('bank')
const [first] = bank.items as [Bank['items'][number]]

function snapshot(change: Partial<Bank> = {}, messages: readonly Message[] = []): Snapshot {
  return {
    bank: { ...bank, ...change },
    messages,
    textOf: () => undefined,
    media: async () => new Uint8Array(),
  }
}

test('the same bank again has another revision, and nothing else', () => {
  const { change } = toShelf(snapshot(), toShelf(snapshot(), undefined))
  expect(change).toEqual({ revision: 2, totals: change.totals, rows: {}, list: false })
})

test('a message changes the row of its item', () => {
  const { path, start } = first.source
  const message: Message = { path, line: start.line, severity: 'error', rule: 'a', reason: 'b' }
  const { change } = toShelf(snapshot({}, [message]), toShelf(snapshot(), undefined))
  expect(Object.keys(change.rows)).toEqual([first.id])
  expect(change.rows[first.id]).toContain('data-messages="1"')
  expect(change.totals).toContain('1 error')
  expect(change.list).toBe(false)
})

test('an item that came or went, and another title, change the list', () => {
  const before = toShelf(snapshot(), undefined)
  expect(toShelf(snapshot({ items: bank.items.slice(1) }), before).change.list).toBe(true)
  expect(toShelf(snapshot({ title: 'Another' }), before).change.list).toBe(true)
})
