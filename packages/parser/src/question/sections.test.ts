import type { DraftItem } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { read } from '../read.fixture.ts'
import { exampleBank } from '../rules/example-bank.ts'

test('a comment in a section is read by nobody, and stands in the report', () => {
  const path = 'questions/list.md'
  const written = exampleBank[path] as string
  const remarked = written.replace('\n## Key points\n', '\n<!-- Checked. -->\n\n## Key points\n')
  const { draft, messages } = read({ ...exampleBank, [path]: remarked })
  expect(messages).toEqual([])
  expect(draft.items.map(withoutSource)).toEqual(read(exampleBank).draft.items.map(withoutSource))
  expect(draft.documents.find(document => document.path === path)?.outside).toMatchObject([
    { reason: 'comment' },
  ])
})

/** Lines further down have moved. */
function withoutSource({ source: _, ...item }: DraftItem): object {
  return item
}
