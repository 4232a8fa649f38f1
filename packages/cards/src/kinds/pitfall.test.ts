import { expect, test } from 'vitest'
import { answer, blocks, cues, line, question } from '../draft.fixture.ts'
import { toPitfallCards } from './pitfall.ts'

test('a pitfall is a card: the claim, then what is right', () => {
  const safe = question('Why?', { answer: answer({ pitfalls: cues({ 'Pickle is `safe`.': 'It is not.' }) }) })
  expect(toPitfallCards(safe, 1)).toEqual([
    {
      item: 1,
      kind: 'pitfall',
      tier: 'extra',
      label: line('Why?'),
      tags: [],
      claim: line('Pickle is `safe`.'),
      correction: blocks('It is not.'),
      key: 'Pickle is safe.',
    },
  ])
})
