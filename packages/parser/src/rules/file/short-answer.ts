import { lacksNext, sectionOf } from '../../question/file.ts'
import type { Rule } from '../rule.ts'

export const shortAnswer: Rule<'question'> = {
  id: 'short-answer',
  description: 'The short answer is one paragraph and nothing else.',
  severity: 'error',
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: 'which a tuple cannot.\n',
    notOk: 'which a tuple cannot.\n\nA second paragraph.\n',
    at: '13:1',
  },
  *check(file) {
    const section = sectionOf(file, 'Short answer')
    if (!section || lacksNext(file, 'Short answer')) return
    const [first, second] = section.nodes
    if (!first)
      yield { place: section.heading, reason: 'Unexpected empty short answer, expected one paragraph' }
    else if (first.type !== 'paragraph')
      yield { place: first, reason: `Unexpected ${first.type}, expected one paragraph` }
    else if (second)
      yield {
        place: second,
        reason: `Unexpected ${second.type} after the short answer, expected one paragraph`,
      }
  },
}
