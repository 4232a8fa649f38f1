import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { reasons, unexplained } from './differences.fixture.ts'
import { markdownDocument } from './documents.fixture.ts'

test('any document has the blocks that commonmark.js sees, or a known reason says why not', () => {
  fc.assert(
    fc.property(markdownDocument, markdown => {
      expect(unexplained(markdown)).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})

test.each(reasons)('known reason: $name ($whose)', reason => {
  expect(unexplained(reason.example, []), 'remove the reason: it is no longer needed').toBeDefined()
  expect(unexplained(reason.example, [reason])).toBeUndefined()
})
