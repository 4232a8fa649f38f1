import { exampleOf, type Phrasing, type Question } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toItemTitle, toRunningHead } from './item-title.ts'

const glyphs = () => true

function asking(...prompt: Phrasing[]): Question {
  return { ...exampleOf('question'), id: 'loc-vs-iloc', number: 17, prompt }
}

test('the running head is a line of plain text with the number', () => {
  const prompt: Phrasing[] = [
    { type: 'text', value: 'What is\n' },
    { type: 'inlineCode', value: 'loc' },
  ]
  expect(toRunningHead(asking(...prompt), glyphs)).toBe('17  What is loc')
})

test('a long prompt is cut at the end of a word', () => {
  expect(toRunningHead(asking({ type: 'text', value: 'word '.repeat(20) }), glyphs)).toBe(
    `17  ${'word '.repeat(12)}…`,
  )
})

test('links of a heading lead nowhere, for the contents repeat it', () => {
  const link: Phrasing = { type: 'link', url: 'https://a.org', children: [{ type: 'text', value: 'loc' }] }
  expect(toItemTitle(asking(link), glyphs)).toEqual([{ type: 'text', value: 'loc' }])
})

test('an item whose prompt shows nothing is named by its id', () => {
  expect(toItemTitle(asking({ type: 'image', url: 'a.png', alt: '' }), glyphs)).toEqual([
    { type: 'text', value: 'loc-vs-iloc' },
  ])
})
