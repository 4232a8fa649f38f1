import type { Bank } from '@prepdeck/model'
import { toDeclarations } from './declarations.ts'
import { toDocComment } from './doc-comment.ts'
import { toIdTypes } from './id-types.ts'
import { isLeftOut } from './rich-item.ts'
import { placeOf } from './schema.ts'
import { toLiteral } from './type-text.ts'

/** The declarations of the package: what it exports, the ids of this very bank, and the nouns. */
export function toIndexTypes(bank: Bank): string {
  return [toExports(bank), toIdTypes(bank), rich, toNouns(bank)].join('\n')
}

function toExports(bank: Bank): string {
  return `${toDocComment(`${bank.title}, version ${bank.version}: what the bank is called and who wrote it.`)}
export declare const bank: Bank

/** Who is asked the questions, in the order of the syllabus. */
export declare const roles: readonly Role[]

/** The subjects that questions share. */
export declare const topics: readonly Topic[]

/** Every question, in the order of the syllabus, those without an answer too (\`status\` \`none\`). */
export declare const questions: readonly Question[]

/** Prose on one subject each. */
export declare const notes: readonly Note[]

/** Every card, in the order in which to learn them. */
export declare const cards: readonly Card[]

/** The question of an id, or of what became of the id since. */
export declare function getQuestion(id: QuestionId | MovedId): Question
/** The question of an id, or of what became of the id since; undefined when there is none. */
export declare function getQuestion(id: string): Question | undefined
`
}

const rich = `/** A text in three forms that say the same. */
export interface Rich {
  /** CommonMark with the tables, alerts, task lists and strikethrough of GitHub, and \`$…$\` for mathematics. */
  readonly markdown: string
  /** HTML that is safe in a page: no scripts, styles or handlers. \`code.css\` colours its code, MathJax sets \`\\(…\\)\`. */
  readonly html: string
  /** Plain text; code as it is. */
  readonly text: string
}
`

/** What the package exports, and after it what that mentions. */
function toNouns(bank: Bank): string {
  const exported = [
    placeOf('bank'),
    placeOf('bank-config', 'role'),
    placeOf('bank-config', 'topic'),
    placeOf('question'),
    placeOf('note'),
    placeOf('card'),
  ]
  return toDeclarations(exported, {
    prose: 'Rich',
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
