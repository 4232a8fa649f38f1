import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toReadme } from './readme.ts'

const bank = exampleOf('bank')

test('the README says what is in the bank', () => {
  expect(toReadme(bank).text.split('\n')[4]).toMatch(
    /^5 questions \(4 answered\), 1 note, 19 cards: typed data/,
  )
})

test('each role and topic is named with its path and its number of questions', () => {
  const { text } = toReadme(bank)
  expect(text).toContain(
    '| `@prepdeck/lists-and-tuples/roles/data-engineer` | `questions` (4): Data engineer |',
  )
  expect(text).toContain('| `@prepdeck/lists-and-tuples/topics/python/lists` | `questions` (1): Lists |')
})

test('a title cannot break the table it stands in', () => {
  const roles = [{ id: 'data-engineer', heading: 'x', title: 'a | <b>' }]
  expect(toReadme({ ...bank, roles }).text).toContain('`questions` (4): a \\| \\<b> |')
})

test('a bank without questions has no examples that need one', () => {
  expect(toReadme({ ...bank, items: [], cards: [] }).text).not.toContain('getQuestion(')
})

test('a question without a short answer shows its answer', () => {
  const items = bank.items.filter(({ id }) => id === 'how-do-you-reverse-a-list-in-place')
  expect(toReadme({ ...bank, items }).text).toContain(
    'console.log(question.answer?.body.html) // <p><code>items.reverse()</code>, which returns <code>None</c…',
  )
})
