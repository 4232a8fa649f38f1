import { expect, test } from 'vitest'
import { answer, blocks, question } from './draft.fixture.ts'
import { withUniqueKeys } from './keys.ts'
import { toBasicCards } from './kinds/basic.ts'

const cardsOf = (...prompts: string[]) =>
  prompts.flatMap(prompt => toBasicCards(question(prompt, { answer: answer({ body: blocks('So.') }) }), 0))

test('a repeated key is numbered', () => {
  const cards = withUniqueKeys(cardsOf('Why?', 'How?', 'Why?', 'Why?'))
  expect(cards.map(card => card.key)).toEqual(['Why?', 'How?', 'Why? (2)', 'Why? (3)'])
})

test('a number that is part of a key is not given again', () => {
  const cards = withUniqueKeys(cardsOf('Why? (2)', 'Why?', 'Why?'))
  expect(cards.map(card => card.key)).toEqual(['Why? (2)', 'Why?', 'Why? (3)'])
})
