import type { DraftCard, DraftItem, DraftNote, DraftQuestion } from '@prepdeck/model'
import { toBasicCards } from './kinds/basic.ts'
import { toChoiceCards } from './kinds/choice.ts'
import { toFactCards } from './kinds/fact.ts'
import { toFollowUpCards } from './kinds/follow-up.ts'
import { toOpenCards } from './kinds/open.ts'
import { toPitfallCards } from './kinds/pitfall.ts'
import { toPointCards } from './kinds/point.ts'
import { toPredictCards } from './kinds/predict.ts'
import { toRowCards } from './kinds/row.ts'
import { type Manner, mannerOf } from './manner.ts'

/** The cards of one item; `index` is its place in the draft. */
export function cardsOf(item: DraftItem, index: number): DraftCard[] {
  return item.kind === 'note'
    ? ofNote.flatMap(toKind => toKind(item, index))
    : ofQuestion[mannerOf(item)].flatMap(toKind => toKind(item, index))
}

type ToKind<Item> = (item: Item, index: number) => DraftCard[]

/** What an answer has beside its points; in notes that nobody prepared, seldom any of it. */
const extras: ToKind<DraftQuestion>[] = [
  toRowCards,
  toPredictCards,
  toPitfallCards,
  toFollowUpCards,
  toFactCards,
]

/** Which kinds come of a question, in the order in which they are learned. */
const ofQuestion: Record<Manner, ToKind<DraftQuestion>[]> = {
  unanswered: [],
  authored: [toPointCards, toOpenCards, ...extras],
  choice: [toChoiceCards, toPointCards, ...extras],
  plain: [toBasicCards, ...extras],
}

const ofNote: ToKind<DraftNote>[] = [toPointCards, toFollowUpCards, toRowCards]
