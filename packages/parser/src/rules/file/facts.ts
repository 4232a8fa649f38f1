import { readFactList } from '../../question/facts.ts'
import { lacksNext, sectionOf } from '../../question/file.ts'
import type { Rule } from '../rule.ts'

export const facts: Rule<'question'> = {
  id: 'facts',
  description: 'Facts are bullets of one paragraph, each with at least one bold span to be hidden.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: '**falsy**', notOk: 'falsy', at: '34:3' },
  *check(file) {
    if (lacksNext(file, 'Facts')) return
    const { items, rest } = readFactList(sectionOf(file, 'Facts')?.nodes ?? [])
    for (const place of rest)
      yield { place, reason: `Unexpected ${place.type}, expected bullets of one paragraph` }
    for (const { paragraph } of items)
      if (!paragraph.children.some(node => node.type === 'strong'))
        yield {
          place: paragraph,
          reason: 'Unexpected fact without bold, expected at least one **span** to hide',
        }
  },
}
