import type { DraftCard, DraftQuestion } from '@prepdeck/model'
import { aboutOf } from '../about.ts'
import { readCues } from '../cues.ts'
import { plainText } from '../plain-text.ts'

/** What is wrong with this claim? One card a pitfall. */
export function toPitfallCards(question: DraftQuestion, index: number): DraftCard[] {
  return readCues(question, 'pitfalls').map(({ cue, body }) => ({
    ...aboutOf(question, index),
    kind: 'pitfall',
    tier: 'extra',
    claim: cue,
    correction: body,
    key: plainText(cue),
  }))
}
