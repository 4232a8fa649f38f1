import type { DraftQuestion } from '@prepdeck/model'
import type { Document } from '../document.ts'
import type { FileContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { repairsIn } from '../repair/repairs-in.ts'
import { toSource } from '../source.ts'
import type { Entry, Syllabus } from '../syllabus/read-syllabus.ts'
import { toString } from '../to-string.ts'
import type { Listed } from './reading.ts'

/** What a syllabus lists, each as the question that it is where no file answers it. */
export function readListed(syllabus: Syllabus, contextOf: (document: Document) => FileContext): Listed[] {
  return syllabus.entries.map(entry => {
    const context = contextOf(syllabus.document)
    return {
      ...(entry.path === undefined ? {} : { path: entry.path }),
      words: toString(entry.prompt),
      ...(entry.role ? { role: entry.role.name } : {}),
      question: toQuestion(syllabus, entry, context),
      outside: context.outside,
    }
  })
}

function toQuestion({ document, title }: Syllabus, entry: Entry, context: FileContext): DraftQuestion {
  const start = { line: 1, column: 1, offset: 0 }
  const source = toSource(document, entry.item.position ?? { start, end: start })
  const question = {
    kind: 'question' as const,
    number: entry.number,
    section: [...(title ? [toString(title)] : []), ...(entry.role ? [entry.role.name] : [])],
    also: [],
    prompt: toPhrasing(entry.prompt, context),
    status: 'none' as const,
    tags: [],
    references: [],
    related: [],
    overlaps: [],
    source,
    listed: source,
    repairs: repairsIn(document, source),
  }
  return context.keep(question, entry.item.position)
}
