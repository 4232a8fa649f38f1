import { expect, test } from 'vitest'
import { checkShape, exampleOf, nouns } from './index.ts'

const shapes = nouns.filter(noun => noun !== 'id' && noun !== 'prose')

test.each(shapes)('the example of %s has no faults', noun => {
  expect(checkShape(noun, exampleOf(noun))).toEqual([])
})

test('the example of a bank is a bank', () => {
  const { id, items, cards } = exampleOf('bank')
  expect(id).toBe('lists-and-tuples')
  expect(items.map(item => item.id)).toEqual([
    'list-vs-tuple',
    'list-append-cost',
    'which-of-these-copy-the-list-a',
    'how-do-you-reverse-a-list-in-place',
    'what-does-a-named-tuple-add',
    'slicing',
  ])
  expect(cards.filter(card => card.kind === 'predict').map(card => card.output.value)).toEqual([
    '([1, 3], 2)',
  ])
})

test('what one test does to an example, no other sees', () => {
  exampleOf('bank').items.pop()
  expect(exampleOf('bank').items).toHaveLength(6)
})
