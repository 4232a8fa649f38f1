import { expect, test } from 'vitest'
import { outlineOf, outlineOfMicromark } from './outline-of-tree.fixture.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const question = lines('A text.', '', '    code', '', '27. ### What is a list?', '', '    A sequence.')

test('a list after indented code begins at any number', () => {
  expect(outlineOf(question)).toBe(
    lines(
      'paragraph: A text',
      'code : "code"',
      'list 27 loose',
      '  item',
      '    heading 3: What is a list',
      '    paragraph: A sequence',
    ),
  )
  expect(outlineOf('    code\n2) a')).toBe(
    lines('code : "code"', 'list 2 tight', '  item', '    paragraph: a'),
  )
})

test('a list after indented code begins with an empty item', () => {
  expect(outlineOf('    code\n-\n  a')).toBe(
    lines('code : "code"', 'list of bullets tight', '  item', '    paragraph: a'),
  )
})

test('a list that interrupts a paragraph must still begin at 1', () => {
  expect(outlineOf('In the year\n1984. It was.')).toBe('paragraph: In the year 1984 It was')
  expect(outlineOf('    code\n\nIn the year\n1984. It was.')).toBe(
    lines('code : "code"', 'paragraph: In the year 1984 It was'),
  )
})

test('micromark has the fault still', () => {
  expect(outlineOfMicromark(question), 'remove list-after-indented-code.ts: it is no longer needed').toBe(
    lines('paragraph: A text', 'code : "code"', 'paragraph: 27 What is a list', 'code : "A sequence."'),
  )
})
