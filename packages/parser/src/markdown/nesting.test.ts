import { expect, test } from 'vitest'
import { toTree } from './markdown.ts'
import { checkNesting } from './nesting.ts'

const steps = (count: number, line: (step: number) => string): string =>
  Array.from({ length: count }, (_, step) => line(step)).join('\n')

/** What can be nested, `levels` deep. */
const kinds: Readonly<Record<string, (levels: number) => string>> = {
  '`>`': levels => `${'>'.repeat(levels)} a`,
  '`> `': levels => `${'> '.repeat(levels)}a`,
  '`- `': levels => `${'- '.repeat(levels)}a`,
  '`* `': levels => `${'* '.repeat(levels)}a`,
  '`1. `': levels => `${'1. '.repeat(levels)}a`,
  '`[^a]: `': levels => `${'[^a]: '.repeat(levels)}a`,
  '`**a `': levels => `${'**a '.repeat(levels)}${'b** '.repeat(levels)}`,
  '`**`': levels => `${'**'.repeat(levels)}a${'**'.repeat(levels)}`,
  '`_a `': levels => `${'_a '.repeat(levels)}${'b_ '.repeat(levels)}`,
  '`~~a `': levels => `${'~~a '.repeat(levels)}${'b~~ '.repeat(levels)}`,
  '`[`': levels => `${'['.repeat(levels)}a${']'.repeat(levels)}`,
  '`[a](b)`': levels => `${'['.repeat(levels)}a${'](b)'.repeat(levels)}`,
  '`![a](b)`': levels => `${'!['.repeat(levels)}a${'](b)'.repeat(levels)}`,
}

/** Long, but not deep. */
const shallow: Readonly<Record<string, string>> = {
  'a thematic break of bullets': '- '.repeat(10_000),
  'a thematic break of asterisks': '*'.repeat(10_000),
  'brackets that nothing closes': '['.repeat(10_000),
  'emphasis that nothing closes': '*a _b '.repeat(5_000),
  'many bold words in a paragraph': '**a** '.repeat(2_000),
  'many links in a list': steps(2_000, () => '- [a](b) and *c*'),
  'many items, each in a block quote of its own': steps(2_000, () => '> - a'),
  'a line that begins with much space': `- a\n\n${' '.repeat(10_000)}b`,
}

test.each(Object.entries(kinds))('10,000 levels of %s are told', (_, nested) => {
  expect(checkNesting(`# Title\n\n${nested(10_000)}\n`)).toEqual({
    place: { line: 3, column: 1 },
    reason: 'Unexpected nesting of 10,000 levels, expected at most 100',
  })
})

test('items that are indented ever further are told where they are too deep', () => {
  const items = steps(10_000, step => `${' '.repeat(2 * Math.min(step, 500))}- a`)
  expect(checkNesting(items)).toEqual({
    place: { line: 101, column: 1 },
    reason: 'Unexpected nesting of 101 levels, expected at most 100',
  })
})

test.each(Object.entries(kinds))('100 levels of %s are let through, and read', (_, nested) => {
  expect(checkNesting(nested(100))).toBeUndefined()
  expect(toTree(nested(100)).children).toHaveLength(1)
})

test.each(Object.entries(shallow))('%s: let through, and read', (_, markdown) => {
  expect(checkNesting(markdown)).toBeUndefined()
  expect(toTree(markdown).children.length).toBeGreaterThan(0)
})
