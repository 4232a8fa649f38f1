import { expect, test } from 'vitest'
import { toBag, toWords } from './words.ts'

test.each([
  ['case and sentence marks do not count', 'What is “a list”?', ['what', 'is', 'a', 'list']],
  ['signs do: C++ is not C#', 'C++ or C#', ['c', '+', '+', 'or', 'c', '#']],
  ['words end where a reader ends them, also without spaces', '什么是列表？', ['什么', '是', '列表']],
  ['a letter and its accent are one', 'Que\u0301?', ['qu\u00e9']],
  ['nothing has no words', ' … ', []],
])('%s', (_, text, words) => {
  expect(toWords(text)).toEqual(words)
})

test('a bag has every word as often as the text', () => {
  expect([...toBag(['a', 'list', 'or', 'a', 'tuple'])]).toEqual(['a', 'list', 'or', 'a 2', 'tuple'])
})

test('a long text has the words of its parts, and takes no more memory than they do', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`)
  const before = process.memoryUsage().rss
  expect(toWords(words.join(' '))).toEqual(words)
  expect(toWords('&'.repeat(100_000))).toHaveLength(100_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 30)
})
