import { sectionOf } from '../../question/file.ts'
import { readReferenceList } from '../../question/references.ts'
import type { Rule } from '../rule.ts'

const form = '`- [title](https://…) (reason)`'

export const references: Rule<'question'> = {
  id: 'references',
  description: 'References are bullets of a link to the web and its reason in parentheses.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: ' (methods)', notOk: '', at: '54:1' },
  *check(file) {
    const section = sectionOf(file, 'References')
    if (!section) return
    const { items, rest } = readReferenceList(section.nodes)
    if (section.nodes.length === 0)
      yield { place: section.heading, reason: `Unexpected empty section, expected ${form}` }
    for (const node of rest)
      for (const place of node.type === 'list' ? node.children : [node])
        yield {
          place,
          reason: `Unexpected ${place.type === 'listItem' ? 'bullet' : place.type}, expected ${form}`,
        }
    for (const { item, reason } of items)
      if (reason.length === 0)
        yield { place: item, reason: `Missing reason behind the link, expected ${form}` }
  },
}
