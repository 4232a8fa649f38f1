import { exampleOf } from '@prepdeck/model'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { questionsOf } from '../items.ts'
import { toQuestionTable } from './question-table.ts'

const rows = parse<Record<string, string>>(toQuestionTable(questionsOf(exampleOf('bank'))), { columns: true })

test('a question is a row, its prose as Markdown', () => {
  expect(rows[1]).toMatchObject({
    id: 'list-append-cost',
    number: '2',
    role: 'python-developer',
    also: '',
    tags: 'list complexity',
    difficulty: '2',
    prompt: 'Why is `append` cheap on a list, while `insert(0, x)` is not?',
    key_points: expect.stringContaining('\n- **Why is `append` cheap?** The block has spare places.'),
  })
})

test('a stem stands between prompt and options, which are a list by their letters, the right ones named', () => {
  expect(rows[2]).toMatchObject({
    stem: '```python\na = [3, 1, 2]\n```',
    options: '- **a.** `b = a`\n- **b.** `b = a[:]`\n- **c.** `b = list(a)`\n- **d.** `b = (a)`',
    correct: 'b c',
  })
})

test('a cue whose body does not begin with a paragraph stands above it', () => {
  const [question] = questionsOf(exampleOf('bank'))
  const keyPoints = [
    {
      id: 'run',
      cue: [{ type: 'text' as const, value: 'Run it.' }],
      body: [{ type: 'code' as const, value: 'x' }],
    },
  ]
  const csv = toQuestionTable([{ ...question, answer: { ...question?.answer, keyPoints } } as never])
  expect(parse<Record<string, string>>(csv, { columns: true })[0]?.key_points).toBe(
    '- **Run it.**\n  ```\n  x\n  ```',
  )
})

test('a question without an answer has empty fields', () => {
  expect(rows[4]).toMatchObject({
    status: 'none',
    stem: '',
    short_answer: '',
    key_points: '',
    answer: '',
    correct: '',
  })
})
