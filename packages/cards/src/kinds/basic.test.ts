import { expect, test } from 'vitest'
import { answer, blocks, line, question } from '../draft.fixture.ts'
import { toBasicCards } from './basic.ts'

test('a question with an answer is a card', () => {
  expect(toBasicCards(question('Why?', { answer: answer({ body: blocks('So.\n\n- and so') }) }), 5)).toEqual([
    {
      item: 5,
      kind: 'basic',
      tier: 'core',
      label: line('Why?'),
      tags: [],
      prompt: line('Why?'),
      answer: blocks('So.\n\n- and so'),
      key: 'Why?',
    },
  ])
})

test('a card without a back is none', () => {
  expect(toBasicCards(question('Why?', { answer: answer() }), 0)).toEqual([])
})
