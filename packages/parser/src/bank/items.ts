import type { DraftItem, DraftNote, DraftQuestion, Role } from '@prepdeck/model'
import { readNote } from '../note/read-note.ts'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { readQuestion } from '../question/read-question.ts'
import { repairsIn } from '../repair/repairs-in.ts'
import type { BankFiles } from '../rules/rule.ts'
import { readFound } from '../shapes/read-found.ts'
import { toSource } from '../source.ts'
import type { Entry, Syllabus } from '../syllabus/read-syllabus.ts'
import { toString } from '../to-string.ts'

/** The questions in the order of the syllabus, then those it does not list, then the notes. */
export function toItems(
  bank: BankFiles,
  roles: readonly Role[],
  contextOf: (path: string) => ProseContext,
): DraftItem[] {
  const answered = new Map(bank.questions.map(file => [file.document.path, file]))
  const idOf = (path: string) => ({ id: bank.ids.get(path) ?? '' })
  const listed = bank.syllabi.flatMap(syllabus =>
    syllabus.entries.flatMap((entry): DraftQuestion[] => {
      const context = contextOf(syllabus.document.path)
      const file = entry.path === undefined ? undefined : answered.get(entry.path)
      if (!file) return [withoutAnswer(syllabus, entry, roles, context)]
      answered.delete(file.document.path)
      const question = readQuestion(file, contextOf(file.document.path))
      const listing = toListing(syllabus, entry, roles)
      return [{ ...question, ...idOf(file.document.path), ...listing, listed: sourceOf(syllabus, entry) }]
    }),
  )
  const others = [...answered.values()].map(file => ({
    ...readQuestion(file, contextOf(file.document.path)),
    ...idOf(file.document.path),
  }))
  const byHeading = new Map(roles.map(role => [role.heading, role]))
  const found = bank.found.flatMap(file =>
    file.questions.map(question => readFound(question, file, byHeading, contextOf(file.document.path))),
  )
  const notes = bank.notes.map(
    (file): DraftNote => ({ ...readNote(file, contextOf(file.document.path)), ...idOf(file.document.path) }),
  )
  return [...listed, ...others, ...found, ...notes]
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
