import { checkShape, type Table } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toCards } from './cards.ts'
import { answer, blocks, cues, draft, line, note, question } from './draft.fixture.ts'

const slices = question('How do `loc` and `iloc` slice?', {
  label: line('Slices'),
  answer: answer({
    short: line('`loc` with its stop, `iloc` without.'),
    keyPoints: cues({ 'Is the stop included?': 'Only by `loc`.' }),
    pitfalls: cues({ '`loc[0]` is the first row.': 'It is the row labelled 0.' }),
    followUps: cues({ 'When `at`?': 'For one cell.' }),
  }),
})

test('the cards of a bank are its core and then its extra ones, each with what it asks', () => {
  const { cards } = toCards(draft(slices, question('Why?', { answer: answer({ body: blocks('So.') }) })))
  expect(cards.map(({ item, kind, tier, key }) => [item, kind, tier, key])).toEqual([
    [0, 'point', 'core', 'Is the stop included?'],
    [1, 'basic', 'core', 'Why?'],
    [0, 'open', 'core', 'How do loc and iloc slice?'],
    [0, 'pitfall', 'extra', 'loc[0] is the first row.'],
    [0, 'follow-up', 'extra', 'When at?'],
  ])
})

test('the draft itself is passed on as it was', () => {
  const before = draft(slices)
  const { cards, ...after } = toCards(before)
  expect(cards).toHaveLength(4)
  expect(after).toEqual(before)
})

test('a question without an answer, or with a placeholder for one, gives no card', () => {
  const stub = question('What?', { status: 'stub', answer: answer({ body: blocks('TODO') }) })
  expect(toCards(draft(question('Why?'), stub)).cards).toEqual([])
})

test('a note of questions alone gives core cards', () => {
  const { cards } = toCards(draft(note('# Pickling\n\n### Is it safe?\n\nNo.\n\n### Is it fast?\n\nYes.')))
  expect(cards.map(({ tier, key }) => [tier, key])).toEqual([
    ['core', 'Is it safe?'],
    ['core', 'Is it fast?'],
  ])
})

test('the card of a question bears its label and tags, and the question where it has no label', () => {
  const tagged = question('Why?', { tags: ['pandas'], answer: answer({ body: blocks('So.') }) })
  const [card] = toCards(draft(tagged)).cards
  expect(card).toMatchObject({ label: line('Why?'), tags: ['pandas'] })
  expect(toCards(draft(slices)).cards[0]).toMatchObject({ label: line('Slices'), tags: [] })
})

test('a card of every kind is as its schema says, once it has an identity', () => {
  const everything = question('How do `loc` and `iloc` slice?', {
    answer: answer({
      ...slices.answer,
      body: blocks('```python predict\nprint(1)\n```\n\n```text output\n1\n```'),
      comparison: blocks('| Aspect | `loc` | `iloc` |\n| - | - | - |\n| Speed | same | same |')[0] as Table,
      facts: [{ id: 'f-1', text: line('Protocol **5** is the newest.') }],
    }),
  })
  const options = ['a', 'b'].map(id => ({ id, content: blocks(id), correct: id === 'a' }))
  const which = question('Which?', { options, answer: answer({ body: blocks('So.') }) })
  const plain = question('Why?', { answer: answer({ body: blocks('So.') }) })
  const { cards } = toCards(draft(everything, which, plain))
  expect(new Set(cards.map(card => card.kind)).size).toBe(9)
  const identity = { id: 'a-point-1', guid: 'abcdefghijkl', item: 'a', since: 1, changed: 1 }
  for (const { key, ...content } of cards) expect(checkShape('card', { ...content, ...identity })).toEqual([])
})
