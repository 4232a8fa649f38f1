import type { Answer, Cue, DraftQuestion } from '@prepdeck/model'

/** The parts of an answer that are lists of cues. */
export type CueList = keyof Pick<Answer, 'keyPoints' | 'pitfalls' | 'followUps'>

/** The cues of a part of the answer; one with nothing behind it would be a card without a back. */
export function readCues({ answer }: DraftQuestion, part: CueList): Cue[] {
  return (answer?.[part] ?? []).filter(({ body }) => body.length > 0)
}
