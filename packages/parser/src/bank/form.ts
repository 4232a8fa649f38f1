import type { Document } from '../document.ts'
import { type NoteFile, readNoteFile } from '../note/read-note.ts'
import { isQuestionFile } from '../question/claim.ts'
import { type QuestionFile, readQuestionFile } from '../question/file.ts'
import { isSyllabus } from '../syllabus/claim.ts'
import { readSyllabus, type Syllabus } from '../syllabus/read-syllabus.ts'

export type FormFile = Syllabus | QuestionFile | NoteFile

/**
 * Takes a document apart in the form that it has: in a bank of its own, its path says which; in notes
 * that nobody prepared, its text does.
 */
export function readForm(document: Document, authored: boolean): FormFile {
  const form = authored ? formOfPath(document.path) : formOfText(document)
  return readers[form](document)
}

const readers = { syllabus: readSyllabus, question: readQuestionFile, note: readNoteFile }

/** The files of a bank that has a `bank.yaml`: `questions.md`, `questions/*.md`, `notes/*.md`. */
export function isBankPath(path: string): boolean {
  return /^(questions|(questions|notes)\/[^/]+)\.md$/.test(path)
}

function formOfPath(path: string): keyof typeof readers {
  if (path === 'questions.md') return 'syllabus'
  return path.startsWith('questions/') ? 'question' : 'note'
}

function formOfText(document: Document): keyof typeof readers {
  if (isQuestionFile(document)) return 'question'
  return isSyllabus(document) ? 'syllabus' : 'note'
}
