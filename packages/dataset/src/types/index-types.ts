import type { Bank } from '@prepdeck/model'
import { toDocComment } from './doc-comment.ts'
import { toIdTypes } from './id-types.ts'
import { toNounTypes } from './noun-types.ts'

/** The declarations of the package: what it exports, the ids of this very bank, and the nouns. */
export function toIndexTypes(bank: Bank): string {
  return [toExportTypes(bank), toIdTypes(bank), rich, toNounTypes(bank, 'Rich')].join('\n')
}

/** What the package exports; `./text` exports the same. */
export function toExportTypes(bank: Bank): string {
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

/** What became of each id that is no longer in use: moved, split or withdrawn. */
export declare const retired: readonly Retired[]

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
