import type { Rule } from './rule.ts'

export const syllabusNumbers: Rule<'syllabus'> = {
  id: 'syllabus-numbers',
  description: 'The numbers of the syllabus run from 1 through all roles.',
  severity: 'error',
  scope: 'syllabus',
  example: { path: 'questions.md', ok: '1. **[What', notOk: '2. **[What', at: '7:1' },
  *check({ lists }) {
    let next = 1
    for (const list of lists) {
      const start = list.start ?? 1
      if (start !== next)
        yield { place: list.children[0], reason: `Unexpected number ${start}, expected ${next}` }
      next = start + list.children.length
    }
  },
}
