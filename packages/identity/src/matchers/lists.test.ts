import type { DraftItem } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { draft, question } from '../draft.fixture.ts'
import { identify } from '../identify.ts'

function listsOf(...items: DraftItem[]) {
  return identify(draft(...items), { now: 100, seed: 'seed' }).lock.lists
}

test('the lock remembers the order of a list, with those of its questions that have files', () => {
  const linked = question({ prompt: 'How?', path: 'questions/how.md', list: 'questions.md' })
  expect(listsOf(question({ prompt: 'Why?' }), linked, question({ prompt: 'What?' }))).toEqual({
    'questions.md': ['why', 'how', 'what'],
  })
})

test('each file has its list', () => {
  const [one, other] = [
    question({ prompt: 'Why?', list: 'a.md' }),
    question({ prompt: 'How?', list: 'b.md' }),
  ]
  expect(listsOf(one, other)).toEqual({ 'a.md': ['why'], 'b.md': ['how'] })
})

test('where every question has a file, there is no order to remember', () => {
  expect(
    listsOf(question({ prompt: 'How?', path: 'questions/how.md', list: 'questions.md' })),
  ).toBeUndefined()
})
