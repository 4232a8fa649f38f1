import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { toTree } from '../../markdown/markdown.ts'
import { textOf } from '../text.ts'
import { readOptionBlock } from './options.ts'
import { findRight } from './right-options.ts'

const [list] = toTree('- A. one\n- B. two\n- C. three\n- D. 42\n').children
const options = readOptionBlock(list as RootContent) ?? []

/** The options that an answer names, and the words that are left of it. */
function rightOf(markdown: string, labelled = false) {
  const found = findRight(toTree(markdown).children, options, labelled)
  return found && [found.ids.join(''), textOf(found.answer)]
}

test.each([
  ['Answer: D', 'd', ''],
  ['Respuesta correcta: **B**', 'b', ''],
  ['答案：A、C', 'ac', ''],
  ['Правильный ответ: a) one', 'a', ''],
  ['A and D', 'ad', ''],
  ['Answer: B. It comes second', 'b', 'It comes second'],
  ['Answer: three', 'c', ''],
  ['The correct answer is: (C)', 'c', ''],
  ['- Answer: B\n- Why: it is even', 'b', 'Why: it is even'],
  ['It is long.\n\nAnswer: B', 'b', 'It is long.'],
  ['Answers: A. one · C. three', 'ac', ''],
  ['Answer: ✅ **three**', 'c', ''],
  ['答案：ABD', 'abd', ''],
  ['答案：AC。二者都对', 'ac', '二者都对'],
  ['Suggested Answer: _C_ 🗳️', 'c', ''],
  ['Answer: **three** is right, for it is odd.', 'c', 'three is right, for it is odd.'],
])('%s', (answer, ids, left) => {
  expect(rightOf(answer)).toEqual([ids, left])
})

test('behind a fold or a heading that says Answer the letter needs no label', () => {
  expect(rightOf('**B**. It comes second', true)).toEqual(['b', 'It comes second'])
  expect(rightOf('**B**. It comes second')).toBeUndefined()
})

test('behind a fold or a heading each item of a list may name one', () => {
  expect(rightOf('- A. one\n- C. three', true)).toEqual(['ac', ''])
})

test.each([
  'It is option E',
  'Because D is larger than A, which says more than a label can hold',
  'Answer: A tuple is no list',
  'Answer: neither',
  'Answer: BAD',
  'Answer: AC is a current',
  'Answer: ABF',
])('%s names none', answer => {
  expect(rightOf(answer)).toBeUndefined()
})
