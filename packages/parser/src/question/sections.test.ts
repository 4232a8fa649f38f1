import { expect, test } from 'vitest'
import { read } from '../read.fixture.ts'
import { exampleBank } from '../rules/example-bank.ts'

test('a comment in a section is read by nobody, and stands in the report', () => {
  const path = 'questions/list.md'
  const written = exampleBank[path] as string
  const remarked = written.replace('\n## Key points\n', '\n<!-- Checked. -->\n\n## Key points\n')
  const { draft, messages } = read({ ...exampleBank, [path]: remarked })
  expect(messages).toEqual([])
  expect(draft.items[0]).toMatchObject({
    answer: { short: read(exampleBank).draft.items[0]?.answer?.short },
  })
  expect(draft.documents.find(document => document.path === path)?.outside).toMatchObject([
    { reason: 'comment' },
  ])
})
