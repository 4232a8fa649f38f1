import { didYouMean } from '@prepdeck/model'
import type { Rule } from '../rule.ts'

export const relatedKnown: Rule<'bank'> = {
  id: 'related-known',
  description:
    'Each id in `related` and `overlaps` is a file of the bank; a warning while questions are still unanswered.',
  severity: 'error',
  scope: 'bank',
  example: {
    path: 'questions/list.md',
    ok: 'difficulty: 1\n',
    notOk: 'difficulty: 1\nrelated: [sequence]\n',
    at: '4:11',
    severity: 'warning',
  },
  *check({ names }, { knownIds, hasUnanswered }) {
    for (const { key, text: id, position: place } of names)
      if ((key === 'related' || key === 'overlaps') && !knownIds.has(id))
        yield {
          place,
          severity: hasUnanswered ? 'warning' : 'error',
          reason: `Unexpected id \`${id}\`, expected a file of the bank${didYouMean(id, [...knownIds])}`,
        }
  },
}
