import { didYouMean } from '@prepdeck/model'
import type { Rule } from './rule.ts'

export const syllabusRole: Rule<'syllabus'> = {
  id: 'syllabus-role',
  description: 'The H2 headings of the syllabus are the headings of the roles in `bank.yaml`, each once.',
  severity: 'error',
  scope: 'syllabus',
  example: { path: 'questions.md', ok: '## Developer', notOk: '## Developers', at: '5:1' },
  *check({ roles }, { config }) {
    const known = config?.roles?.map(({ heading }) => heading) ?? []
    for (const [index, { heading, name }] of roles.entries()) {
      if (!config) continue
      if (!known.includes(name))
        yield {
          place: heading,
          reason: `Unexpected role \`${name}\`, expected a heading of \`bank.yaml\`${didYouMean(name, known)}`,
        }
      else if (roles.findIndex(role => role.name === name) < index)
        yield { place: heading, reason: `Unexpected second heading \`${name}\`, expected it once` }
    }
  },
}
