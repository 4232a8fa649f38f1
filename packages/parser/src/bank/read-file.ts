import type { DraftItem } from '@prepdeck/model'
import { VFile } from 'vfile'
import { readDocument } from '../document.ts'
import { readNote } from '../note/read-note.ts'
import { isRelative, resolveLink } from '../path.ts'
import type { Places } from '../places.ts'
import { type ProseContext, toProseContext } from '../prose/context.ts'
import { readQuestion } from '../question/read-question.ts'
import { checkFile } from '../rules/check.ts'
import { readFound as readFoundQuestion, roleOf } from '../shapes/read-found.ts'
import { toFacts } from './facts.ts'
import { type FormFile, readAuthored, readFound } from './form.ts'
import { readListed } from './listed.ts'
import { outsideOf } from './outside.ts'
import type { Reading, Said } from './reading.ts'
import { toldOn } from './told.ts'

/** What a file is read from. */
export type Source = Pick<VFile, 'path' | 'value'>

/** What the reading of a file depends on beside its bytes and its path. */
export interface Surroundings {
  /** Whether a `bank.yaml` stands there. */
  readonly authored: boolean
  /** Whether a document of the bank is at a path. */
  readonly isDocument: (path: string) => boolean
}

/**
 * The first stage of reading: a file alone, from its bytes to what it says.
 *
 * @param places Where is noted where each part of the items was written; else nothing is.
 */
export function readFile(source: Source, around: Surroundings, places?: Places): Reading {
  const file = new VFile({ path: source.path, value: source.value })
  const asked = new Map<string, boolean>()
  const form = readForm(file, {
    ...around,
    isDocument: path => {
      const answer = around.isDocument(path)
      asked.set(path, answer)
      return answer
    },
  })
  const faults = toldOn(file)
  return { faults, asked: [...asked], ...(form ? { said: toSaid(form, around.authored, places) } : {}) }
}

/** A file taken apart. Its path says in which form it is written, or the shapes of what stands in it do. */
export function readForm(file: VFile, { authored, isDocument }: Surroundings): FormFile | undefined {
  const document = readDocument(file)
  if (!document) return undefined
  return authored
    ? readAuthored(document)
    : readFound(document, url => isRelative(url) && isDocument(resolveLink(document.path, url)))
}

function toSaid(form: FormFile, authored: boolean, places: Places | undefined): Said {
  const context = toProseContext(form.document, places)
  const items = toItems(form, context)
  return {
    sha256: form.document.sha256,
    facts: toFacts(form),
    faults: checkFile(form, authored),
    items,
    headings: form.form === 'questions' ? headingsOf(form) : [],
    showsPictures: context.showsPictures(),
    outside: [...outsideOf(form), ...context.outside],
    listed: form.form === 'syllabus' ? readListed(form, document => toProseContext(document, places)) : [],
  }
}

/** The entries of a syllabus are no items by themselves: a file may answer them. */
function toItems(form: FormFile, context: ProseContext): DraftItem[] {
  switch (form.form) {
    case 'question':
      return [readQuestion(form, context)]
    case 'questions':
      return form.questions.map(question => readFoundQuestion(question, form, context))
    case 'note':
      return [readNote(form, context)]
    case 'syllabus':
    case 'project':
      return []
  }
}

function headingsOf({ questions, title }: Extract<FormFile, { form: 'questions' }>): (string | null)[] {
  return questions.map(({ section }) => roleOf(section, title) ?? null)
}
