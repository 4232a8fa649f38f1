import { expect, test } from 'vitest'
import { readParagraphs } from './paragraphs.ts'

test('a paragraph ends at a blank line, and before a heading, an item or a row', () => {
  expect([...readParagraphs('a\nb\r\n\n> c\n>\n> d\n# e\n- f\n2) g\nh\n| i |\n')]).toEqual([
    { line: 1, text: 'a\nb' },
    { line: 4, text: '> c' },
    { line: 6, text: '> d' },
    { line: 7, text: '# e' },
    { line: 8, text: '- f' },
    { line: 9, text: '2) g\nh' },
    { line: 11, text: '| i |' },
  ])
})

test('an empty text has none', () => {
  expect([...readParagraphs('')]).toEqual([])
})
