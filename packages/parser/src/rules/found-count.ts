import { readClaim } from '../shapes/claims.ts'
import { toString } from '../to-string.ts'
import type { Rule } from './rule.ts'

export const foundCount: Rule<'found'> = {
  id: 'found-count',
  description: 'A number of questions that a page claims is the number that was found in it.',
  severity: 'warning',
  scope: 'found',
  example: { path: 'notes.md', ok: 'All 3 questions.', notOk: 'All 30 questions.', at: '3:1' },
  *check({ questions, outside }) {
    for (const { node } of outside.filter(({ reason }) => reason === 'introduction' || reason === 'title')) {
      const claim = readClaim(toString(node))
      if (claim && claim.count > 1 && claim.count !== questions.length)
        yield {
          place: node,
          reason: `Unexpected claim \`${claim.words}\`, expected ${questions.length}, the number found`,
        }
    }
  },
}
