import { expect, test } from 'vitest'
import { outlineOf, outlineOfMicromark } from './outline-of-tree.fixture.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const question = lines('Questions:', '- 27. What is a list?')

test('a list in an item of the same line begins at any number', () => {
  expect(outlineOf(question)).toBe(
    lines(
      'paragraph: Questions',
      'list of bullets tight',
      '  item',
      '    list 27 tight',
      '      item',
      '        paragraph: What is a list',
    ),
  )
})

test('a list in a block quote of the same line begins at any number', () => {
  expect(outlineOf('A text.\n> 2. a')).toBe(
    lines('paragraph: A text', 'quote', '  list 2 tight', '    item', '      paragraph: a'),
  )
})

test('a block quote that goes on is not new', () => {
  expect(outlineOf('> In the year\n> 1984. It was.')).toBe(
    lines('quote', '  paragraph: In the year 1984 It was'),
  )
})

test('micromark has the fault still', () => {
  expect(outlineOfMicromark(question), 'remove list-in-new-container.ts: it is no longer needed').toBe(
    lines('paragraph: Questions', 'list of bullets tight', '  item', '    paragraph: 27 What is a list'),
  )
})
