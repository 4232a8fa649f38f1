import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

export const countClaimed: Rule<'syllabus'> = {
  id: 'count-claimed',
  description: 'A number of questions that the introduction claims is the number that is listed.',
  severity: 'error',
  scope: 'syllabus',
  example: { path: 'questions.md', ok: '**2 questions**', notOk: '**3 questions**', at: '3:1' },
  *check({ introduction, entries }) {
    const listed = new Set(entries.map(({ prompt }) => toString(prompt))).size
    for (const block of introduction) {
      const claim = /(?<!\d)(\d{1,9})\s+(?:[\p{L}-]+\s+){0,2}questions\b/iu.exec(toString(block))
      if (claim && Number(claim[1]) !== listed)
        yield {
          place: block,
          reason: `Unexpected claim \`${claim[0]}\`, expected ${listed}, the number listed`,
        }
    }
  },
}
