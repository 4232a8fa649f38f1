import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

export const listedOnce: Rule<'syllabus'> = {
  id: 'listed-once',
  description: 'The syllabus lists each question once.',
  severity: 'error',
  scope: 'syllabus',
  example: {
    path: 'questions.md',
    ok: '2. **How is a tuple made?**\n',
    notOk: '2. **How is a tuple made?**\n3. **How is a tuple made?**\n',
    at: '9:1',
  },
  *check({ entries }) {
    const first = new Map<string, number>()
    for (const { item, number, prompt, path } of entries) {
      const keys = [toString(prompt).toLowerCase(), path].filter(key => key !== undefined)
      const before = keys.map(key => first.get(key)).find(found => found !== undefined)
      if (before !== undefined)
        yield { place: item, reason: `Unexpected question, already listed as ${before}` }
      for (const key of keys) if (!first.has(key)) first.set(key, number)
    }
  },
}
