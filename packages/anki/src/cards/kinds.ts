import type { Card } from '@prepdeck/model'
import * as noteTypes from '../note-types/index.ts'
import type { NoteType } from '../note-types/note-type.ts'
import { toBasicFields } from './basic.ts'
import { toChoiceFields } from './choice.ts'
import { toFactFields } from './fact.ts'
import { toFollowUpFields } from './follow-up.ts'
import { toOpenFields } from './open.ts'
import { toPitfallFields } from './pitfall.ts'
import { toPointFields } from './point.ts'
import { toPredictFields } from './predict.ts'
import { toRowFields } from './row.ts'

/** The note type of a card and the values of its fields. */
export interface Content {
  readonly noteType: NoteType
  readonly fields: Readonly<Record<string, string>>
}

/** What a card says, as a note says it. */
export function contentOf(card: Card): Content {
  return (kinds[card.kind] as (card: Card) => Content)(card)
}

type Kinds = { readonly [Kind in Card['kind']]: (card: Extract<Card, { kind: Kind }>) => Content }

const { basic, choice, fact, open, pitfall, predict, row } = noteTypes

const kinds: Kinds = {
  basic: card => content(basic, toBasicFields(card)),
  choice: card => content(choice, toChoiceFields(card)),
  fact: card => content(fact, toFactFields(card)),
  'follow-up': card => content(basic, toFollowUpFields(card)),
  open: card => content(open, toOpenFields(card)),
  pitfall: card => content(pitfall, toPitfallFields(card)),
  point: card => content(basic, toPointFields(card)),
  predict: card => content(predict, toPredictFields(card)),
  row: card => content(row, toRowFields(card)),
}

/** Each field of the note type has a value, and none besides but an explanation. */
function content<Field extends string>(
  noteType: NoteType<Field>,
  fields: Readonly<Record<Field, string> & { Explanation?: string }>,
): Content {
  return { noteType, fields }
}
