import { type SectionName, sectionNames } from '../../question/sections.ts'
import type { Rule } from '../rule.ts'

export const sectionOrder: Rule<'question'> = {
  id: 'section-order',
  description: 'The sections of a question file stand in their order, each at most once.',
  severity: 'error',
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: '## Facts\n\n- A list of no items is **falsy**.\n',
    notOk:
      '## Facts\n\n- A list of no items is **falsy**.\n\n## Facts\n\n- A list is **truthy** otherwise.\n',
    at: '36:1',
  },
  *check({ sections }) {
    let latest = -1
    for (const [index, { heading, name }] of sections.entries()) {
      const order = sectionNames.indexOf(name as SectionName)
      if (order < 0) continue
      if (sections.findIndex(section => section.name === name) < index)
        yield { place: heading, reason: `Unexpected second section \`${name}\`, expected it once` }
      else if (order < latest)
        yield {
          place: heading,
          reason: `Unexpected section \`${name}\` here, expected it before \`${sectionNames[latest]}\``,
        }
      latest = Math.max(latest, order)
    }
  },
}
