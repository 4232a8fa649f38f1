import type { Bank } from '@prepdeck/model'
import { isLeftOut } from '../rich/rich-item.ts'
import { toDeclarations } from './declarations.ts'
import { placeOf } from './schema.ts'
import { toLiteral } from './type-text.ts'

/** The nouns that the package exports, their prose of the type given, and after them what they mention. */
export function toNounTypes(bank: Bank, prose: string): string {
  const exported = [
    placeOf('bank'),
    placeOf('bank-config', 'role'),
    placeOf('bank-config', 'topic'),
    placeOf('question'),
    placeOf('note'),
    placeOf('card'),
    placeOf('bank', 'retired'),
  ]
  return toDeclarations(exported, {
    prose,
    isLeftOut,
    comments,
    names: { ...names, 'Bank.id': toLiteral(bank.id) },
  })
}

/** The members that hold ids of this bank. */
const names = {
  'Question.id': 'QuestionId',
  'Question.role': 'RoleId',
  'Question.also': 'RoleId',
  'Note.id': 'NoteId',
  'Role.id': 'RoleId',
  'Topic.id': 'TopicId',
  'Overlap.id': 'RelatedId',
  related: 'RelatedId',
  topic: 'TopicId',
  item: 'ItemId',
}

/** Where the schema's words are for those who build a bank. */
const comments = {
  Bank: 'What the bank is called, who wrote it and under which terms.',
  'Question.id': 'What `getQuestion` finds it by; it stays when the text changes.',
  'Note.id': 'It stays when the text changes.',
  'Role.id': 'What `role` and `also` of a question say.',
  'Topic.id': 'What `topic` of a question or a note says.',
  'Question.topic': 'What it is about.',
  'Note.topic': 'What it is about.',
}
