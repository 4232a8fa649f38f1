import { expect, test } from 'vitest'
import { answer, blocks, line, question } from '../draft.fixture.ts'
import { toChoiceCards } from './choice.ts'

const options = (right?: string) =>
  ['a', 'b'].map(id => ({ id, content: blocks(`Option ${id}`), correct: id === right }))

test('a question with options is a card with its options and the reason', () => {
  const which = question('Which?', { options: options('b'), answer: answer({ body: blocks('So.') }) })
  expect(toChoiceCards(which, 4)).toEqual([
    {
      item: 4,
      kind: 'choice',
      tier: 'core',
      label: line('Which?'),
      tags: [],
      prompt: line('Which?'),
      stem: [],
      options: options('b'),
      explanation: blocks('So.'),
      key: 'Which?',
    },
  ])
})

test('code that the question asks about is the stem of the card', () => {
  const stem = blocks('```python\nprint(1)\n```')
  expect(toChoiceCards(question('Which?', { stem, options: options('a') }), 0)).toMatchObject([{ stem }])
})

test('options of which none is right need an explanation', () => {
  expect(toChoiceCards(question('Which?', { options: options(), status: 'full' }), 0)).toEqual([])
  const told = question('Which?', { options: options(), answer: answer({ body: blocks('It is b.') }) })
  expect(toChoiceCards(told, 0)).toHaveLength(1)
})
