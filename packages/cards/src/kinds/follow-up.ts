import type { DraftCard, DraftItem, DraftNote, DraftQuestion } from '@prepdeck/model'
import { aboutOf } from '../about.ts'
import { readCues } from '../cues.ts'
import { readAsked } from '../notes/asked.ts'
import { plainText } from '../plain-text.ts'

/** One card a follow-up of a question, one a question that a note asks and answers. */
export function toFollowUpCards(item: DraftItem, index: number): DraftCard[] {
  return item.kind === 'note' ? followUpsOfNote(item, index) : followUpsOfQuestion(item, index)
}

function followUpsOfQuestion(question: DraftQuestion, index: number): DraftCard[] {
  return readCues(question, 'followUps').map(({ cue, body }) => ({
    ...aboutOf(question, index),
    kind: 'follow-up',
    tier: 'extra',
    question: cue,
    answer: body,
    key: plainText(cue),
  }))
}

/**
 * In a note these are core: a note has no question of its own before them, and notes that consist
 * of questions would otherwise give no core deck at all.
 */
function followUpsOfNote(note: DraftNote, index: number): DraftCard[] {
  return readAsked(note).map(({ label, question, answer }) => ({
    item: index,
    kind: 'follow-up',
    tier: 'core',
    label,
    tags: note.tags,
    question,
    answer,
    key: plainText(question),
  }))
}
