import { didYouMean } from '@prepdeck/model'
import type { Rule } from './rule.ts'

export const roleKnown: Rule<'question'> = {
  id: 'role-known',
  description: 'Each role in `also` is one of those that `bank.yaml` lists.',
  severity: 'error',
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: 'difficulty: 1\n',
    notOk: 'difficulty: 1\nalso: [developper]\n',
    at: '4:8',
  },
  *check({ frontMatter }, { config }) {
    const known = config?.roles?.map(({ id }) => id) ?? []
    for (const [index, role] of (frontMatter.value.also ?? []).entries())
      if (config && !known.includes(role))
        yield {
          place: frontMatter.placeOf(`/also/${index}`),
          reason: `Unexpected role \`${role}\`, expected one of \`bank.yaml\`${didYouMean(role, known)}`,
        }
  },
}
