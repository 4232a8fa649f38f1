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
      stem: [],
      answer: blocks('So.\n\n- and so'),
      key: 'Why?',
    },
  ])
})

test('code that the question asks about is the stem of the card', () => {
  const stem = blocks('```python\nprint(1)\n```')
  const asked = question('What does this print?', { stem, answer: answer({ body: blocks('One.') }) })
  expect(toBasicCards(asked, 0)).toMatchObject([{ prompt: line('What does this print?'), stem }])
})

test('a card without a back is none', () => {
  expect(toBasicCards(question('Why?', { answer: answer() }), 0)).toEqual([])
})
