import type { Rule } from '../rule.ts'

export const frontMatter: Rule<'question'> = {
  id: 'front-matter',
  description: 'A question file begins with front matter that follows its schema.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: 'difficulty: 1', notOk: 'difficulty: 4', at: '3:13' },
  *check({ document, frontMatter }) {
    if (!document.frontMatter)
      yield {
        place: { line: 1, column: 1 },
        reason: 'Missing front matter, expected `---`, `topic`, `difficulty`, `---`',
      }
    yield* frontMatter.syntax
    yield* frontMatter.faults
  },
}
