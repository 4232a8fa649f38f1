import type { DraftCard, DraftQuestion } from '@prepdeck/model'
import { aboutOf } from '../about.ts'
import { plainText } from '../plain-text.ts'

/** A question as somebody wrote it down: question, stem → answer. */
export function toBasicCards(question: DraftQuestion, index: number): DraftCard[] {
  const answer = question.answer?.body ?? []
  if (answer.length === 0) return []
  return [
    {
      ...aboutOf(question, index),
      kind: 'basic',
      tier: 'core',
      prompt: question.prompt,
      stem: question.stem ?? [],
      answer,
      key: plainText(question.prompt),
    },
  ]
}
