import type { DraftCard, DraftQuestion } from '@prepdeck/model'
import { aboutOf } from '../about.ts'
import { plainText } from '../plain-text.ts'

/** A question as somebody wrote it down: question → answer. */
export function toBasicCards(question: DraftQuestion, index: number): DraftCard[] {
  const answer = question.answer?.body ?? []
  if (answer.length === 0) return []
  return [
    {
      ...aboutOf(question, index),
      kind: 'basic',
      tier: 'core',
      prompt: question.prompt,
      answer,
      key: plainText(question.prompt),
    },
  ]
}
