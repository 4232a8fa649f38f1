import { createHash } from 'node:crypto'
import type { BankConfig } from '@prepdeck/model'
import type { VFile } from 'vfile'
import type { ReadPicture } from '../media/read-picture.ts'
import { isRelative, resolveLink } from '../path.ts'
import { type ReadCache, readThrough } from '../read-cache.ts'
import type { BankFiles } from '../rules/rule.ts'
import { type FormFile, isBankPath, readAuthored, readFound } from './form.ts'
import { toFileIds } from './ids.ts'
import type { Reading } from './reading.ts'

/** A file taken apart, and what was read of it. */
export interface ReadForm {
  readonly form: FormFile
  readonly reading: Reading
}

/**
 * Every document of a bank, taken apart.
 *
 * @param authored Whether a `bank.yaml` stands there: then only the files of a bank are read.
 */
export function readForms(files: readonly VFile[], authored: boolean, cache?: ReadCache): ReadForm[] {
  const read = authored ? files.filter(({ path }) => isBankPath(path)) : files
  const readings = read.map(file => ({ file, reading: readThrough(file, cache) }))
  const paths = new Set(readings.flatMap(({ file, reading }) => (reading.isText ? file.path : [])))
  // Where nobody prepared anything, a link from one document to another is how people write contents.
  const among = authored ? 'authored' : toHash([...paths].join('\n'))
  return readings.flatMap(({ file, reading }) => {
    const form = reading.formOn(file, among, document =>
      authored
        ? readAuthored(document)
        : readFound(document, url => isRelative(url) && paths.has(resolveLink(document.path, url))),
    )
    return form ? [{ form, reading }] : []
  })
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The files of a bank by their form, and what the rules need to know of all of them. */
export function toBankFiles(
  forms: readonly FormFile[],
  config: BankConfig | undefined,
  exists: BankFiles['exists'],
  readPicture: ReadPicture = () => ({ faults: [] }),
): BankFiles {
  const syllabi = forms.filter(form => form.form === 'syllabus')
  const questions = forms.filter(form => form.form === 'question')
  const found = forms.filter(form => form.form === 'questions')
  const notes = forms.filter(form => form.form === 'note')
  return {
    config,
    documents: forms.map(form => form.document),
    documentAt: new Map(forms.map(({ document }) => [document.path, document])),
    syllabi,
    entries: syllabi.flatMap(syllabus => syllabus.entries),
    questions,
    found,
    notes,
    ids: toFileIds([...questions, ...notes].map(form => form.document.path)),
    exists,
    readPicture,
  }
}
