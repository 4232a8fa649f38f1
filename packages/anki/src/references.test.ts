import { exampleOf, type Question } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toReferences } from './references.ts'

const question = exampleOf('question')
const text = (value: string) => ({ type: 'text' as const, value })
const withUrl = (url: string): Question => ({
  ...question,
  references: [{ title: [text('Lists & '), { type: 'inlineCode', value: 'a[0]' }], url, reason: [] }],
})

test('each reference is its title as a link, without the reason to open it', () => {
  expect(toReferences(withUrl('https://docs.python.org/3/?a=1&b="2"#x'))).toBe(
    '<ul>\n<li><a href="https://docs.python.org/3/?a=1&amp;b=%222%22#x">Lists &amp; <code>a[0]</code></a></li>\n</ul>',
  )
})

test('an address that could run is left out', () => {
  expect(toReferences(withUrl('javascript:alert(1)'))).toBe(
    '<ul>\n<li>Lists &amp; <code>a[0]</code></li>\n</ul>',
  )
})

test('a question without references has none, and neither has a note', () => {
  expect(toReferences({ ...question, references: [] })).toBe('')
  expect(toReferences(exampleOf('note'))).toBe('')
})
