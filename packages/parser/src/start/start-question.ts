import type { VFile } from 'vfile'
import { readDocument } from '../document.ts'
import { type Entry, readSyllabus } from '../syllabus/read-syllabus.ts'
import { toTemplate } from './template.ts'

/** A question that was begun: both files as they are to be written. */
export interface Started {
  /** The syllabus, with a link at the item. */
  readonly syllabus: string
  /** `questions/<id>.md`, its sections to be filled. */
  readonly question: string
}

/** Why a question cannot be begun. */
export type NotStarted =
  | { readonly why: 'unreadable' }
  | { readonly why: 'no-number'; readonly first: number; readonly last: number }
  | { readonly why: 'has-file'; readonly path: string }

/**
 * Begins an answer to an item of the syllabus: links the item to a new file, and gives that file its sections.
 *
 * `17. **What is a list?**` → `17. **[What is a list?](questions/list.md)**`
 *
 * @param syllabus The file of the syllabus.
 * @param number The item's number.
 * @param id The name of the new file.
 * @param topic One of the bank's topics, for the front matter.
 */
export function startQuestion(
  syllabus: VFile,
  number: number,
  id: string,
  topic: string,
): Started | NotStarted {
  const document = readDocument(syllabus)
  if (!document) return { why: 'unreadable' }
  const { entries } = readSyllabus(document)
  const entry = entries.find(entry => entry.number === number)
  if (!entry) return { why: 'no-number', first: entries[0]?.number ?? 0, last: entries.at(-1)?.number ?? 0 }
  if (entry.path !== undefined) return { why: 'has-file', path: entry.path }
  const { start, end } = extentOf(entry)
  const prompt = document.text.slice(start, end)
  return {
    syllabus: `${document.text.slice(0, start)}[${prompt}](questions/${id}.md)${document.text.slice(end)}`,
    question: toTemplate(toLine(prompt), topic),
  }
}

/** From the first to the last character of the prompt, within its bold. */
function extentOf({ prompt }: Entry): { readonly start: number; readonly end: number } {
  return {
    start: prompt[0]?.position?.start.offset ?? 0,
    end: prompt.at(-1)?.position?.end.offset ?? 0,
  }
}

/** A title is one line: `What is\n   a list?` → `What is a list?` */
function toLine(prompt: string): string {
  return prompt.replace(/(?<!\s)\s*\n\s*/g, ' ')
}
