import { type Bank, exampleOf, type Question } from '@prepdeck/model'
import { expect, test } from 'vitest'
import type { Message } from '../snapshot.ts'
import { placeMessages } from './placed.ts'

const [model] = exampleOf('bank').items as [Question]
const at = (line: number) => ({ line, column: 1, offset: 0 })

function question(id: string, path: string, from: number, to: number, listed?: number): Question {
  const source = { ...model.source, path, start: at(from), end: at(to) }
  const { listed: _, ...rest } = model
  const entry = listed
    ? { listed: { ...source, path: 'questions.md', start: at(listed), end: at(listed) } }
    : {}
  return { ...rest, ...entry, id, source }
}

function place(items: readonly Question[], ...messages: readonly Partial<Message>[]) {
  const full = messages.map(one => ({ severity: 'error', rule: 'a', reason: 'b', ...one }) as Message)
  const { ofItems, ofBank } = placeMessages({ bank: { items } as unknown as Bank, messages: full })
  return { items: [...ofItems].map(([id, said]) => [id, said.length]), bank: ofBank.length }
}

test('every message of a file belongs to the one question that is written there', () => {
  const items = [question('a', 'a.md', 1, 9)]
  expect(place(items, { path: 'a.md', line: 4 }, { path: 'a.md' }, { path: 'a.md', line: 99 })).toEqual({
    items: [['a', 3]],
    bank: 0,
  })
})

test('where several share a file, its line tells', () => {
  const items = [question('a', 'n.md', 1, 9), question('b', 'n.md', 10, 20)]
  const said = place(items, { path: 'n.md', line: 9 }, { path: 'n.md', line: 10 }, { path: 'n.md' })
  expect(said).toEqual({
    items: [
      ['a', 1],
      ['b', 1],
    ],
    bank: 1,
  })
})

test('a line of the syllabus belongs to the question that it lists, the rest of it to the bank', () => {
  const items = [question('a', 'a.md', 1, 9, 5)]
  expect(place(items, { path: 'questions.md', line: 5 }, { path: 'questions.md', line: 6 })).toEqual({
    items: [['a', 1]],
    bank: 1,
  })
})
