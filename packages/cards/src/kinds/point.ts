import type { DraftCard, DraftItem, DraftNote, DraftQuestion } from '@prepdeck/model'
import { type About, aboutOf } from '../about.ts'
import { readCues } from '../cues.ts'
import { toPassages } from '../notes/passages.ts'
import { readTerms, type Term } from '../notes/terms.ts'
import { plainText } from '../plain-text.ts'

/** One card a key point of a question, one a term that a note explains. */
export function toPointCards(item: DraftItem, index: number): DraftCard[] {
  const points = item.kind === 'note' ? pointsOfNote(item, index) : pointsOfQuestion(item, index)
  return points.map(point => ({ ...point, kind: 'point', tier: 'core', key: plainText(point.cue) }))
}

type Point = About & Term

function pointsOfQuestion(question: DraftQuestion, index: number): Point[] {
  const about = aboutOf(question, index)
  return readCues(question, 'keyPoints').map(({ cue, body }) => ({ ...about, cue, statement: body }))
}

function pointsOfNote(note: DraftNote, index: number): Point[] {
  return toPassages(note).flatMap(({ label, blocks }) =>
    readTerms(blocks).map(term => ({ item: index, label, tags: note.tags, ...term })),
  )
}
