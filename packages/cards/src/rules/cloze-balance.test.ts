import { expect, test } from 'vitest'
import { line } from '../draft.fixture.ts'
import { clozeBalance } from './cloze-balance.ts'
import { usualLimits } from './limits.ts'

test.each([
  'Pickle protocol **5** came with Python **3.8**.',
  'The dictionary **`{**a, **b}`** merges two.',
  'A set is written `{1}}`, or not at **all**.',
])('“%s” asks for what it hides', text => {
  expect(reasonsFor(text)).toEqual([])
})

test.each([
  ['A **list** is **mutable.', 'Unexpected `**` in a fact, expected `**gap**`'],
  ['A {{c1::list}} is **mutable**.', 'Unexpected `{{c1::` in a fact, expected `**gap**`'],
  [
    '**A list is mutable**',
    'Unexpected fact that hides nearly everything, expected two words or more outside its gaps',
  ],
  [
    '**A list** is.',
    'Unexpected fact that hides nearly everything, expected two words or more outside its gaps',
  ],
])('“%s” does not', (text, reason) => {
  expect(reasonsFor(text)).toEqual([reason])
})

function reasonsFor(text: string): string[] {
  const about = { item: 0, tier: 'extra' as const, tags: [], label: line('Lists'), key: text }
  const deck = {
    cards: [{ ...about, kind: 'fact' as const, text: line(text) }],
    language: 'en',
    limits: usualLimits,
  }
  return [...clozeBalance.check(deck)].map(({ reason }) => reason)
}
