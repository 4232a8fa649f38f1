import { expect, test } from 'vitest'
import { outlineOf, outlineOfMicromark } from './outline-of-tree.fixture.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const questions = lines('1. What is a list?', '<br>', 'Say it aloud.', '2. What is a tuple?')

test('a tag alone on a lazy line goes on with the paragraph', () => {
  expect(outlineOf(questions)).toBe(
    lines(
      'list 1 tight',
      '  item',
      '    paragraph: What is a list br Say it aloud',
      '  item',
      '    paragraph: What is a tuple',
    ),
  )
})

test('a tag that may interrupt a paragraph begins a block on a lazy line too', () => {
  expect(outlineOf('- a\n<details>')).toBe(
    lines('list of bullets tight', '  item', '    paragraph: a', 'html: "<details>"'),
  )
})

test('a tag alone on its line begins a block where there is no paragraph', () => {
  expect(outlineOf('> # a\n<br>')).toBe(lines('quote', '  heading 1: a', 'html: "<br>"'))
  expect(outlineOf('<br>\na')).toBe('html: "<br>\\na"')
})

test('micromark has the fault still', () => {
  expect(outlineOfMicromark(questions), 'remove tag-on-lazy-line.ts: it is no longer needed').toBe(
    lines(
      'list 1 tight',
      '  item',
      '    paragraph: What is a list',
      '    html: "<br>"',
      'paragraph: Say it aloud 2 What is a tuple',
    ),
  )
})
