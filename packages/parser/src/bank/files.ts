import type { BankConfig } from '@prepdeck/model'
import type { VFile } from 'vfile'
import { type Document, readDocument } from '../document.ts'
import { isRelative, resolveLink } from '../path.ts'
import type { BankFiles } from '../rules/rule.ts'
import { type FormFile, isBankPath, readAuthored, readFound } from './form.ts'
import { toFileIds } from './ids.ts'

/**
 * Every document of a bank, taken apart.
 *
 * @param authored Whether a `bank.yaml` stands there: then only the files of a bank are read.
 */
export function readForms(files: readonly VFile[], authored: boolean): FormFile[] {
  const read = authored ? files.filter(({ path }) => isBankPath(path)) : files
  const documents = read.flatMap(file => readDocument(file) ?? [])
  return authored ? documents.map(readAuthored) : readAll(documents)
}

/** Documents that nobody prepared; a link from one to another is how people write contents. */
function readAll(documents: readonly Document[]): FormFile[] {
  const paths = new Set(documents.map(({ path }) => path))
  return documents.map(document =>
    readFound(document, url => isRelative(url) && paths.has(resolveLink(document.path, url))),
  )
}

/** The files of a bank by their form, and what the rules need to know of all of them. */
export function toBankFiles(
  forms: readonly FormFile[],
  config: BankConfig | undefined,
  exists: BankFiles['exists'],
): BankFiles {
  const syllabi = forms.filter(form => form.form === 'syllabus')
  const questions = forms.filter(form => form.form === 'question')
  const found = forms.filter(form => form.form === 'questions')
  const notes = forms.filter(form => form.form === 'note')
  return {
    config,
    documents: forms.map(form => form.document),
    syllabi,
    entries: syllabi.flatMap(syllabus => syllabus.entries),
    questions,
    found,
    notes,
    ids: toFileIds([...questions, ...notes].map(form => form.document.path)),
    exists,
  }
}
