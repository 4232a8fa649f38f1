import { expect, test } from 'vitest'
import { question } from './draft.fixture.ts'
import { stemOf, textOf } from './item-text.ts'

test('the text of a question is its prompt on one line, without marks', () => {
  const prompt = [
    { type: 'text' as const, value: 'What is a\n' },
    { type: 'strong' as const, children: [{ type: 'inlineCode' as const, value: 'list' }] },
    { type: 'text' as const, value: '? ' },
  ]
  expect(textOf(question({ prompt: '' }, { prompt }))).toBe('What is a list?')
})

test('a letter and its accent are one, however they were typed', () => {
  expect(textOf(question({ prompt: 'Que\u0301?' }))).toBe('Qu\u00e9?')
})

test('the stem of a question is the code and text under it on one line', () => {
  const stem = [
    { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Given\nthis:' }] },
    { type: 'code' as const, value: 'print(\n  1\n)' },
  ]
  expect(stemOf(question({ prompt: 'What is printed?' }, { stem }))).toBe('Given this: print( 1 )')
  expect(stemOf(question({ prompt: 'What is printed?' }))).toBe('')
})
