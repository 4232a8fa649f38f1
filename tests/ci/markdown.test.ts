import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unexplained } from '../../packages/parser/src/markdown/differences.fixture.ts'
import { markdownDocument } from '../../packages/parser/src/markdown/documents.fixture.ts'
import { checkNesting } from '../../packages/parser/src/markdown/nesting.ts'
import { filesOf, shared } from './shared.fixture.ts'

const documents = [...filesOf('seeds', '.txt'), ...filesOf('corpus', '.md')].map(file => ({
  about: path.relative(shared, file),
  markdown: readFileSync(file, 'utf8'),
}))

test('the documents are there', () => {
  expect(documents.map(({ about }) => path.dirname(about))).toEqual(
    expect.arrayContaining([
      'seeds',
      'corpus/h5bp',
      'corpus/iamtodor',
      'corpus/lydiahallie',
      'corpus/midudev',
    ]),
  )
})

describe.each(documents)('$about', ({ markdown }) => {
  test('has the blocks that commonmark.js sees', () => {
    expect(unexplained(markdown, [])).toBeUndefined()
  })

  test('is not nested too deep', () => {
    expect(checkNesting(markdown)).toBeUndefined()
  })
})

test('any document has the blocks that commonmark.js sees, or a known reason says why not', () => {
  fc.assert(
    fc.property(markdownDocument, markdown => {
      expect(unexplained(markdown)).toBeUndefined()
    }),
    { numRuns: 20_000, seed: 2 },
  )
})
