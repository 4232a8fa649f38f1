import type { Answer, Block, DraftCard, DraftQuestion } from '@prepdeck/model'
import { aboutOf } from '../about.ts'
import { plainText } from '../plain-text.ts'

/** How long to speak where the author does not say, in minutes. */
const usualMinutes = 3

/** The question as an interviewer asks it; its back has the short answer, the points to tick, and the full answer. */
export function toOpenCards(question: DraftQuestion, index: number): DraftCard[] {
  const { prompt, minutes = usualMinutes, answer } = question
  return [
    {
      ...aboutOf(question, index),
      kind: 'open',
      tier: 'core',
      prompt,
      minutes,
      short: answer?.short ?? [],
      points: (answer?.keyPoints ?? []).map(({ cue, body }) => ({ cue, statement: body })),
      explanation: answer ? toExplanation(answer) : [],
      key: plainText(prompt),
    },
  ]
}

/** What the answer says at length, then the table of what it compares. */
function toExplanation({ body, comparison }: Answer): Block[] {
  return comparison ? [...body, comparison] : body
}
