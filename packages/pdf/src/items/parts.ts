import type { Bank, Question } from '@prepdeck/model'
import { toPrintable } from '../nodes/characters.ts'
import { isPrinted, type Sheet } from '../sheet.ts'
import { type Listing, toListing } from './listing.ts'
import { type PrintQuestion, toQuestion } from './question.ts'

/** The questions of a role. */
export interface PrintPart {
  /** Null where the bank has neither roles nor sections to name it by. */
  readonly title: string | null
  readonly answered: readonly PrintQuestion[]
  readonly unanswered: readonly Listing[]
}

/**
 * The questions by role, in the order of the bank; those of no role by the outermost heading that tells
 * them apart: `README > Closures`, `README > Scope` → `Closures`, `Scope`.
 */
export function toParts(bank: Bank, sheet: Sheet): PrintPart[] {
  return toGroups(bank, sheet).map(({ title, questions }) => ({
    title,
    answered: questions.filter(isPrinted).map(question => toQuestion(question, sheet)),
    unanswered: questions
      .filter(question => !isPrinted(question))
      .map(question => toListing(question, sheet)),
  }))
}

/** Questions under the title of their part. */
export interface Group {
  readonly title: string | null
  readonly questions: readonly Question[]
}

/** The same, before it is known what a sheet shows of them. */
export function toGroups(bank: Bank, { glyphs }: Sheet): Group[] {
  const questions = bank.items.filter(item => item.kind === 'question')
  const roles = new Map(bank.roles.map(role => [role.id, role.title]))
  const depth = toSharedDepth(questions.filter(question => !roles.has(question.role ?? '')))
  const titles = questions.map(question => roles.get(question.role ?? '') ?? question.section[depth] ?? null)
  return [...new Set(titles)].map(title => ({
    title: title === null ? null : toPrintable(title, glyphs),
    questions: questions.filter((_, index) => titles[index] === title),
  }))
}

/** How many outer headings all the questions have in common. */
function toSharedDepth(questions: readonly Question[]): number {
  const [first, ...others] = questions.map(question => question.section)
  if (first === undefined) return 0
  const depth = first.findIndex((heading, index) => others.some(section => section[index] !== heading))
  return depth === -1 ? first.length : depth
}
