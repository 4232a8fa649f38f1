import { expect, test } from 'vitest'
import { blocks, line } from '../draft.fixture.ts'
import { readTerms } from './terms.ts'

test.each([
  ['a colon behind the term', '- **Term**: the *body*'],
  ['a colon in the term', '- **Term:** the *body*'],
  ['a stop in the term', '- **Term.** the *body*'],
  ['a French colon', '- **Term** : the *body*'],
  ['a Chinese colon', '- **Term**：the *body*'],
  ['a numbered list', '1. **Term**: the *body*'],
])('%s makes a term', (_, markdown) => {
  expect(readTerms(blocks(markdown))).toEqual([{ cue: line('Term'), statement: blocks('the *body*') }])
})

test('a nested list may be what is said of a term', () => {
  expect(readTerms(blocks('- **Definition**:\n  - one\n  - two'))).toEqual([
    { cue: line('Definition'), statement: blocks('- one\n- two') },
  ])
})

test('a term keeps its code, and its text all the blocks of the bullet', () => {
  expect(readTerms(blocks('- **Use `dumps`.** First.\n\n  Second.'))).toEqual([
    { cue: line('Use `dumps`'), statement: blocks('First.\n\nSecond.') },
  ])
})

test('terms inside terms are found in the order of the page', () => {
  const terms = readTerms(blocks('- **A**: a\n  - **B**: b\n- **C**: c\n\n> - **D**: d'))
  expect(terms.map(({ cue }) => cue)).toEqual([line('A'), line('B'), line('C'), line('D')])
})

test.each([
  ['> **Pickling** is the way to bytes.', 'Pickling'],
  ['> **Los pickles** son bytes.', 'Los pickles'],
  ['> **Pickling** — это сериализация.', 'Pickling'],
  ['> **序列化**是把对象变成字节。', '序列化'],
])('%s defines its term', (markdown, term) => {
  const [quotation] = blocks(markdown)
  expect(readTerms(blocks(markdown))).toEqual([
    { cue: line(term), statement: quotation?.type === 'blockquote' ? quotation.children : [] },
  ])
})

test.each([
  '- **Pickling = Serialization**',
  '- **Term**:',
  '- **Bold** words begin this bullet',
  '- Not **first**: body',
  '> **Rule** never unpickle strangers.',
  '> Plain is fine.',
  '**Term**: not in a list',
])('%s gives no term', markdown => {
  expect(readTerms(blocks(markdown))).toEqual([])
})
