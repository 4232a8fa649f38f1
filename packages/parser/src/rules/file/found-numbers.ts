import type { Fault } from '../../fault.ts'
import type { ClaimedQuestion } from '../../shapes/shape.ts'
import type { Rule } from '../rule.ts'

export const foundNumbers: Rule<'found'> = {
  id: 'found-numbers',
  description: 'The numbers of the questions of a page run on, or begin again under a new heading.',
  severity: 'warning',
  scope: 'found',
  example: { path: 'numbers.md', ok: '## 2. What', notOk: '## 3. What', at: '7:1' },
  *check({ questions }) {
    for (const [index, question] of questions.entries()) yield* checkNumber(question, questions[index - 1])
  },
}

function* checkNumber(question: ClaimedQuestion, before: ClaimedQuestion | undefined): Generator<Fault> {
  const found = question.prompt.number
  const last = before?.prompt.number
  if (found === undefined || last === undefined || found === last + 1) return
  const sameSection = question.section.join('\n') === before?.section.join('\n')
  if (found === 1 && !sameSection) return
  yield { place: question.position, reason: `Unexpected number ${found} after ${last}, expected ${last + 1}` }
}
