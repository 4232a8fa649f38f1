import { expect, test } from 'vitest'
import { blocks, line } from '../draft.fixture.ts'
import { enumeration } from './enumeration.ts'
import { usualLimits } from './limits.ts'

test.each([
  'One, two, three, four, five, six and seven.',
  'The function `f(a, b, c, d, e, f, g, h, i)` takes them (one, two, three, four, five, six, seven, eight).',
  'First it reads the file, then it parses what it read, then it checks every rule, then it writes.',
  'One, two, three and four. Five, six, seven and eight.',
  '- one\n- two\n- three',
])('“%s” can be learnt', statement => {
  expect(reasonsFor(statement)).toEqual([])
})

test.each([
  ['One, two, three, four, five, six, seven and eight.', '8 names in a row'],
  ['一，二，三，四，五，六，七，八。', '8 names in a row'],
  ['1, 2, 3, 4, 5, 6, 7, 8', '8 names in a row'],
  ['- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h', '8 items'],
])('“%s” is too long a list', (statement, found) => {
  expect(reasonsFor(statement)).toEqual([`Unexpected ${found} on the back, expected at most 7`])
})

function reasonsFor(statement: string): string[] {
  const about = { item: 0, tier: 'core', tags: [], label: line('Lists'), key: 'Which?' } as const
  const card = {
    ...about,
    tags: [],
    kind: 'point' as const,
    cue: line('Which are there?'),
    statement: blocks(statement),
  }
  return [...enumeration.check({ cards: [card], language: 'en', limits: usualLimits })].map(
    ({ reason }) => reason,
  )
}
