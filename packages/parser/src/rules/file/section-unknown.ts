import { didYouMean } from '@prepdeck/model'
import { sectionNames } from '../../question/sections.ts'
import type { Rule } from '../rule.ts'

export const sectionUnknown: Rule<'question'> = {
  id: 'section-unknown',
  description: 'The H2 headings of a question file are those of the authored form.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: '## Facts', notOk: '## Fact', at: '32:1' },
  *check({ sections }) {
    for (const { heading, name } of sections)
      if (!(sectionNames as readonly string[]).includes(name))
        yield {
          place: heading,
          reason: `Unexpected section \`${name}\`, expected one of ${sectionNames.join(', ')}${didYouMean(name, sectionNames)}`,
        }
  },
}
