import { didYouMean } from '@prepdeck/model'
import type { Rule } from '../rule.ts'

export const roleKnown: Rule<'bank'> = {
  id: 'role-known',
  description: 'Each role in `also` is one of those that `bank.yaml` lists.',
  severity: 'error',
  scope: 'bank',
  example: {
    path: 'questions/list.md',
    ok: 'difficulty: 1\n',
    notOk: 'difficulty: 1\nalso: [developper]\n',
    at: '4:8',
  },
  *check({ names }, { config }) {
    const known = config?.roles?.map(({ id }) => id) ?? []
    for (const { key, text: role, position: place } of names)
      if (config && key === 'also' && !known.includes(role))
        yield {
          place,
          reason: `Unexpected role \`${role}\`, expected one of \`bank.yaml\`${didYouMean(role, known)}`,
        }
  },
}
