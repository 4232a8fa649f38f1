import { expect, test } from 'vitest'
import { question } from './draft.fixture.ts'
import { textOf } from './item-text.ts'

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
