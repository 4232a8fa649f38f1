import type { Rule } from '../rule.ts'

export const syllabusTitle: Rule<'syllabus'> = {
  id: 'syllabus-title',
  description: 'A syllabus begins with an H1, the title.',
  severity: 'error',
  scope: 'syllabus',
  example: { path: 'questions.md', ok: '# Lists and tuples', notOk: 'Lists and tuples', at: '1:1' },
  *check({ document, title }) {
    if (!title)
      yield { place: document.blocks[0], reason: 'Missing title, expected `# ` and the name of the bank' }
  },
}
