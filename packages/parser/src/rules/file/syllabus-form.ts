import type { Rule } from '../rule.ts'

export const syllabusForm: Rule<'syllabus'> = {
  id: 'syllabus-form',
  description:
    'Under the roles of a syllabus stands one numbered list of questions, each one paragraph, and nothing else.',
  severity: 'error',
  scope: 'syllabus',
  example: {
    path: 'questions.md',
    ok: '2. **How is a tuple made?**\n',
    notOk: '2. **How is a tuple made?**\n\nMore to come.\n',
    at: '10:1',
  },
  *check({ others, lists, entries }) {
    for (const place of others)
      yield { place, reason: `Unexpected ${place.type}, expected only numbered questions` }
    const read = new Set(entries.map(({ item }) => item))
    for (const item of lists.flatMap(list => list.children))
      if (!read.has(item) || item.children.length > 1)
        yield { place: item, reason: 'Unexpected blocks in an item, expected one paragraph' }
  },
}
