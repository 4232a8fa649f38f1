import { expect, test } from 'vitest'
import { answer, blocks, cues, line, note, question } from '../draft.fixture.ts'
import { toFollowUpCards } from './follow-up.ts'

test('a follow-up of a question is an extra card', () => {
  const next = question('Why?', { answer: answer({ followUps: cues({ 'When `at`?': 'For one cell.' }) }) })
  expect(toFollowUpCards(next, 1)).toEqual([
    {
      item: 1,
      kind: 'follow-up',
      tier: 'extra',
      label: line('Why?'),
      tags: [],
      question: line('When `at`?'),
      answer: blocks('For one cell.'),
      key: 'When at?',
    },
  ])
})

test('a question in a note is a core card', () => {
  expect(toFollowUpCards(note('# Pickling\n\n## Is it `safe`?\n\nNo.'), 0)).toMatchObject([
    { tier: 'core', label: line('Pickling'), question: line('Is it `safe`?'), answer: blocks('No.') },
  ])
})
