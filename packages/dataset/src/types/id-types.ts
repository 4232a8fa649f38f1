import type { Bank } from '@prepdeck/model'
import { toMoved } from '../entries/moved.ts'
import { notesOf, questionsOf } from '../items.ts'
import { roleIdsOf, topicIdsOf } from '../list.ts'
import { toDocComment } from './doc-comment.ts'
import { toLiteral, toUnion } from './type-text.ts'

/** The ids of the bank as literal types, so that a slip in one is found where it is written. */
export function toIdTypes(bank: Bank): string {
  const questions = questionsOf(bank)
  const named = questions.flatMap(({ related, overlaps }) => [...related, ...overlaps.map(({ id }) => id)])
  const related = [...named, ...notesOf(bank).flatMap(note => note.related)]
  return [
    toIdType(
      'QuestionId',
      'The id of a question.',
      questions.map(({ id }) => id),
    ),
    toIdType(
      'NoteId',
      'The id of a note.',
      notesOf(bank).map(({ id }) => id),
    ),
    `/** The id of a question or a note. */\nexport type ItemId = QuestionId | NoteId\n`,
    toIdType(
      'RelatedId',
      'An id that a question or a note names; it may be one still to be written.',
      related,
    ),
    toIdType(
      'MovedId',
      'The former id of a question.',
      toMoved(bank).map(([from]) => from),
    ),
    toIdType('RoleId', 'The id of a role.', roleIdsOf(bank)),
    toIdType('TopicId', 'The id of a topic.', topicIdsOf(bank)),
  ].join('\n')
}

/** A union of the ids, `never` when there is none. */
function toIdType(name: string, comment: string, ids: readonly string[]): string {
  const union = [...new Set(ids)].map(toLiteral).join(' | ') || 'never'
  return `${toDocComment(comment)}\nexport type ${name} =${toUnion(union)}\n`
}
