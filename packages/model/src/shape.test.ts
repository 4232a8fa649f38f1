import { expect, test } from 'vitest'
import { checkShape } from './index.ts'

const place = { line: 1, column: 1, offset: 0 }

test('a right front matter has no faults', () => {
  expect(checkShape('question-front-matter', { topic: 'pandas/indexing', difficulty: 2 })).toEqual([])
})

test('every fault of a front matter is told at once, each with its pointer', () => {
  expect(checkShape('question-front-matter', { topc: 'x', difficulty: 4, minutes: 9, tags: [7] })).toEqual([
    { pointer: '/topc', reason: 'Unexpected key `topc`; did you mean `topic`?', onKey: true },
    { pointer: '/tags/0', reason: 'Unexpected tags `7`, expected a string' },
    { pointer: '/difficulty', reason: 'Unexpected difficulty `4`, expected `1`, `2` or `3`' },
    { pointer: '/minutes', reason: 'Unexpected minutes `9`, expected 6 or less' },
  ])
})

test('a union is told apart by its tag, so that one wrong node gives one fault', () => {
  const section = { id: 'a', title: [], depth: 2, sections: [], blocks: [{ type: 'html', value: '<b>' }] }
  const source = { path: 'a.md', sha256: '0'.repeat(64), start: place, end: place }
  const note = { kind: 'note', id: 'a', title: [], blocks: [], sections: [section], tags: [], related: [] }
  expect(checkShape('note', { ...note, source, repairs: [], since: 0, changed: 0 })).toEqual([
    { pointer: '/sections/0/blocks/0', reason: 'Unexpected type `"html"` of blocks' },
  ])
})

test('a path never leaves the bank', () => {
  const source = { sha256: '0'.repeat(64), start: place, end: place }
  for (const path of ['../a.md', '/a.md', 'a/../../b.md', 'a\\b.md'])
    expect(checkShape('source', { ...source, path })).toHaveLength(1)
})
