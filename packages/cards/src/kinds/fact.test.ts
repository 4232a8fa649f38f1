import { expect, test } from 'vitest'
import { answer, line, question } from '../draft.fixture.ts'
import { toFactCards } from './fact.ts'

const facts = (...texts: string[]) =>
  toFactCards(
    question('Why?', {
      answer: answer({ facts: texts.map((text, n) => ({ id: `f-${n}`, text: line(text) })) }),
    }),
    0,
  )

test('a fact is a card whose strong spans are to be hidden', () => {
  expect(facts('Protocol **5** is *the **newest***.')).toMatchObject([
    { kind: 'fact', tier: 'extra', text: line('Protocol **5** is *the **newest***.') },
  ])
  expect(facts('Only *here **inside***.').map(card => card.key)).toEqual(['Only here inside.'])
})

test('a fact that hides nothing is no card', () => {
  expect(facts('Protocol *5* is the newest.')).toEqual([])
})
