import { didYouMean } from '@prepdeck/model'
import type { Rule } from '../rule.ts'

export const syllabusRole: Rule<'bank'> = {
  id: 'syllabus-role',
  description: 'The H2 headings of the syllabus are the headings of the roles in `bank.yaml`, each once.',
  severity: 'error',
  scope: 'bank',
  example: { path: 'questions.md', ok: '## Developer', notOk: '## Developers', at: '5:1' },
  *check({ roles }, { config }) {
    const known = config?.roles?.map(({ heading }) => heading) ?? []
    for (const [index, { text: name, position: place }] of roles.entries()) {
      if (!config) continue
      if (!known.includes(name))
        yield {
          place,
          reason: `Unexpected role \`${name}\`, expected a heading of \`bank.yaml\`${didYouMean(name, known)}`,
        }
      else if (roles.findIndex(({ text }) => text === name) < index)
        yield { place, reason: `Unexpected second heading \`${name}\`, expected it once` }
    }
  },
}
