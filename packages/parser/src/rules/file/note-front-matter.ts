import type { Rule } from '../rule.ts'

export const noteFrontMatter: Rule<'note'> = {
  id: 'note-front-matter',
  description: 'A note of a bank begins with front matter that follows its schema.',
  severity: 'error',
  scope: 'note',
  example: {
    path: 'notes/sequences.md',
    ok: 'topic: types/sequences',
    notOk: 'topics: types/sequences',
    at: '2:1',
  },
  *check({ document, frontMatter }, { authored }) {
    if (!document.frontMatter && authored)
      yield { place: { line: 1, column: 1 }, reason: 'Missing front matter, expected `---`, `topic`, `---`' }
    yield* frontMatter.syntax
    yield* frontMatter.faults
  },
}
