import type { DraftItem, DraftNote, DraftQuestion, Role } from '@prepdeck/model'
import type { BankFacts } from './bank-facts.ts'
import type { Listed, Said } from './reading.ts'

/** A file and its items, their pictures at the addresses where they will be. */
export interface FileItems {
  readonly said: Said
  readonly items: readonly DraftItem[]
}

/** The questions in the order of the syllabus, then those it does not list, then the notes. */
export function toItems(files: readonly FileItems[], roles: readonly Role[], bank: BankFacts): DraftItem[] {
  const of = (form: Said['facts']['form']) => files.filter(({ said }) => said.facts.form === form)
  const byHeading = new Map(roles.toReversed().map(role => [role.heading, role]))
  const answered = new Map(of('question').map(file => [file.said.facts.path, file]))
  const listed = of('syllabus').flatMap(({ said }) =>
    said.listed.map((entry): DraftQuestion => {
      const role = entry.role === undefined ? undefined : byHeading.get(entry.role)
      const file = entry.path === undefined ? undefined : answered.get(entry.path)
      if (!file) return withRole(entry.question, role)
      answered.delete(file.said.facts.path)
      return { ...withId(file, bank), ...toListing(entry, role) } as DraftQuestion
    }),
  )
  const others = [...answered.values()].map(file => withId(file, bank))
  const found = of('questions').flatMap(({ said, items }) =>
    items.map((item, index) => withRole(item as DraftQuestion, byHeading.get(said.headings[index] ?? ''))),
  )
  const notes = of('note').map(file => withId(file, bank) as DraftNote)
  return [...listed, ...others, ...found, ...notes]
}

/** The one item of a file that is a question or a note. */
function withId({ said, items }: FileItems, { ids }: BankFacts): DraftItem {
  return { ...(items[0] as DraftItem), id: ids.get(said.facts.path) ?? '' }
}

function withRole(question: DraftQuestion, role: Role | undefined): DraftQuestion {
  if (!role) return question
  const { kind, number, ...rest } = question
  return { kind, ...(number === undefined ? {} : { number }), role: role.id, ...rest }
}

/** What the syllabus alone knows of a question. */
function toListing({ question: { number, section, listed } }: Listed, role: Role | undefined) {
  return { number, ...(role ? { role: role.id } : {}), section, listed }
}
