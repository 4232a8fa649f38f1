import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toFastTree } from '../../packages/parser/src/markdown/fast-tree.ts'
import { gfmDocument } from '../../packages/parser/src/markdown/gfm-documents.fixture.ts'
import { toReferenceTree } from '../../packages/parser/src/markdown/markdown.ts'
import { withoutData } from '../../packages/parser/src/markdown/without-data.fixture.ts'
import { filesOf, shared } from './shared.fixture.ts'

const documents = [...filesOf('seeds', '.txt'), ...filesOf('corpus', '.md')]

test.each(documents.map(file => path.relative(shared, file)))(
  '%s is read fast, with the tree and the places of the reference parser',
  file => {
    const markdown = readFileSync(path.join(shared, file), 'utf8')
    const tree = toFastTree(markdown)
    expect(tree && withoutData(tree)).toEqual(withoutData(toReferenceTree(markdown)))
  },
)

test('any document has the tree and the places of the reference parser, or is left to it', () => {
  fc.assert(
    fc.property(gfmDocument, markdown => {
      const tree = toFastTree(markdown)
      if (tree) expect(withoutData(tree)).toEqual(withoutData(toReferenceTree(markdown)))
    }),
    { numRuns: 20_000, seed: 2 },
  )
})
