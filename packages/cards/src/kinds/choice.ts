import type { DraftCard, DraftQuestion } from '@prepdeck/model'
import { aboutOf } from '../about.ts'
import { plainText } from '../plain-text.ts'

/** A question with options; where nothing says which are right it cannot be graded and is no card. */
export function toChoiceCards(question: DraftQuestion, index: number): DraftCard[] {
  const { prompt, stem = [], options = [], answer } = question
  const explanation = answer?.body ?? []
  if (explanation.length === 0 && !options.some(option => option.correct)) return []
  return [
    {
      ...aboutOf(question, index),
      kind: 'choice',
      tier: 'core',
      prompt,
      stem,
      options,
      explanation,
      key: plainText(prompt),
    },
  ]
}
