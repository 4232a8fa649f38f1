import type { DraftItem, DraftNote, DraftQuestion, Role } from '@prepdeck/model'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import type { QuestionFile } from '../question/file.ts'
import { repairsIn } from '../repair/repairs-in.ts'
import type { BankFiles } from '../rules/rule.ts'
import type { QuestionsFile } from '../shapes/file.ts'
import { roleOf } from '../shapes/read-found.ts'
import { toSource } from '../source.ts'
import type { Entry, Syllabus } from '../syllabus/read-syllabus.ts'
import { toString } from '../to-string.ts'

/**
 * The questions in the order of the syllabus, then those it does not list, then the notes.
 *
 * @param itemsOf What the file at a path says by itself.
 */
export function toItems(
  bank: BankFiles,
  roles: readonly Role[],
  itemsOf: (path: string) => readonly DraftItem[],
  contextOf: (path: string) => ProseContext,
): DraftItem[] {
  const answered = new Map(bank.questions.map(file => [file.document.path, file]))
  const idOf = (path: string) => ({ id: bank.ids.get(path) ?? '' })
  const questionOf = ({ document }: QuestionFile) => itemsOf(document.path)[0] as DraftQuestion
  const listed = bank.syllabi.flatMap(syllabus =>
    syllabus.entries.flatMap((entry): DraftQuestion[] => {
      const context = contextOf(syllabus.document.path)
      const file = entry.path === undefined ? undefined : answered.get(entry.path)
      if (!file) return [withoutAnswer(syllabus, entry, roles, context)]
      answered.delete(file.document.path)
      const listing = toListing(syllabus, entry, roles)
      return [
        { ...questionOf(file), ...idOf(file.document.path), ...listing, listed: sourceOf(syllabus, entry) },
      ]
    }),
  )
  const others = [...answered.values()].map(file => ({
    ...questionOf(file),
    ...idOf(file.document.path),
  }))
  const byHeading = new Map(roles.map(role => [role.heading, role]))
  const found = bank.found.flatMap(file =>
    itemsOf(file.document.path).map((item, index) =>
      withRole(item as DraftQuestion, byHeading.get(headingOf(file, index))),
    ),
  )
  const notes = bank.notes.map(
    ({ document: { path } }): DraftNote => ({ ...(itemsOf(path)[0] as DraftNote), ...idOf(path) }),
  )
  return [...listed, ...others, ...found, ...notes]
}

/** The heading under which a question of a file was found. */
function headingOf({ questions, title }: QuestionsFile, index: number): string {
  return roleOf(questions[index]?.section ?? [], title) ?? ''
}

function withRole(question: DraftQuestion, role: Role | undefined): DraftQuestion {
  if (!role) return question
  const { kind, number, ...rest } = question
  return { kind, ...(number === undefined ? {} : { number }), role: role.id, ...rest }
}

/** A question that is only listed. */
function withoutAnswer(
  syllabus: Syllabus,
  entry: Entry,
  roles: readonly Role[],
  context: ProseContext,
): DraftQuestion {
  const source = sourceOf(syllabus, entry)
  const question = {
    kind: 'question' as const,
    ...toListing(syllabus, entry, roles),
    also: [],
    prompt: toPhrasing(entry.prompt, context),
    status: 'none' as const,
    tags: [],
    references: [],
    related: [],
    overlaps: [],
    source,
    listed: source,
    repairs: repairsIn(syllabus.document, source),
  }
  return context.keep(question, entry.item.position)
}

/** What the syllabus alone knows of a question. */
function toListing({ title }: Syllabus, { number, role }: Entry, roles: readonly Role[]) {
  const found = roles.find(({ heading }) => heading === role?.name)
  const section = [...(title ? [toString(title)] : []), ...(role ? [role.name] : [])]
  return { number, ...(found ? { role: found.id } : {}), section }
}

function sourceOf({ document }: Syllabus, { item }: Entry) {
  const start = { line: 1, column: 1, offset: 0 }
  return toSource(document, item.position ?? { start, end: start })
}
