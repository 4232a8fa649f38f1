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
  const { noteType, toFields } = kinds[card.kind] as Kind
  return { noteType, fields: toFields(card) }
}

/** The note type of a card, without its fields being made. */
export function noteTypeOf({ kind }: Card): NoteType {
  return kinds[kind].noteType
}

interface Kind<Of = Card, Field extends string = string> {
  readonly noteType: NoteType<Field>
  readonly toFields: (card: Of) => Readonly<Record<string, string>>
}

type Kinds = { readonly [Name in Card['kind']]: Kind<Extract<Card, { kind: Name }>> }

const { basic, choice, fact, open, pitfall, predict, row } = noteTypes

const kinds: Kinds = {
  basic: kind(basic, toBasicFields),
  choice: kind(choice, toChoiceFields),
  fact: kind(fact, toFactFields),
  'follow-up': kind(basic, toFollowUpFields),
  open: kind(open, toOpenFields),
  pitfall: kind(pitfall, toPitfallFields),
  point: kind(basic, toPointFields),
  predict: kind(predict, toPredictFields),
  row: kind(row, toRowFields),
}

/** Each field of the note type has a value, and none besides but an explanation. */
function kind<Field extends string, Of>(
  noteType: NoteType<Field>,
  toFields: (card: Of) => Readonly<Record<Field, string> & { Explanation?: string }>,
): Kind<Of, Field> {
  return { noteType, toFields }
}
