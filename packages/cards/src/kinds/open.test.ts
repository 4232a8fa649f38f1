import type { Table } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { answer, blocks, cues, line, question } from '../draft.fixture.ts'
import { toOpenCards } from './open.ts'

test('an open card has the short answer and every key point to tick', () => {
  const open = question('Why `loc`?', {
    minutes: 4,
    answer: answer({ short: line('By label.'), keyPoints: cues({ 'By what?': 'Labels.' }) }),
  })
  expect(toOpenCards(open, 7)).toEqual([
    {
      item: 7,
      kind: 'open',
      tier: 'core',
      label: line('Why `loc`?'),
      tags: [],
      prompt: line('Why `loc`?'),
      minutes: 4,
      short: line('By label.'),
      points: [{ cue: line('By what?'), statement: blocks('Labels.') }],
      explanation: [],
      key: 'Why loc?',
    },
  ])
})

test('the full answer follows, and the comparison after it', () => {
  const [comparison] = blocks(
    '| Aspect | `loc` | `iloc` |\n| - | - | - |\n| Slice stop | in | out |',
  ) as Table[]
  const body = blocks('By label, always.\n\n- Also for slices.')
  const explained = (parts: object) => toOpenCards(question('Why?', { answer: answer(parts) }), 0)
  expect(explained({ body, comparison })).toMatchObject([{ explanation: [...body, comparison] }])
  expect(explained({ body })).toMatchObject([{ explanation: body }])
  expect(explained({ comparison })).toMatchObject([{ explanation: [comparison] }])
})

test('where the author says no time, an answer takes three minutes', () => {
  expect(toOpenCards(question('Why?', { answer: answer({ short: line('So.') }) }), 0)[0]).toMatchObject({
    minutes: 3,
  })
})
