import { readBoxes } from '../boxes/read-boxes.ts'
import type { Document } from '../document.ts'
import { readFolds } from '../html/read-folds.ts'
import { type NoteFile, readNoteFile } from '../note/read-note.ts'
import { isQuestionFile } from '../question/claim.ts'
import { type QuestionFile, readQuestionFile } from '../question/file.ts'
import { type QuestionsFile, readQuestionsFile } from '../shapes/file.ts'
import { readPseudoHeadings } from '../shapes/headings/pseudo-headings.ts'
import { type ProjectFile, readProjectFile } from '../shapes/project-file.ts'
import { readSyllabus, type Syllabus } from '../syllabus/read-syllabus.ts'

export type FormFile = Syllabus | QuestionFile | QuestionsFile | NoteFile | ProjectFile

/** Takes a document of a bank apart: its path says in which form it is written. */
export function readAuthored(document: Document): FormFile {
  if (document.path === 'questions.md') return readSyllabus(document)
  return document.path.startsWith('questions/') ? readQuestionFile(document) : readNoteFile(document)
}

/**
 * Takes a document apart that nobody prepared: a question file by its sections, else questions in
 * whatever shape, else a note.
 *
 * @param isDocument Whether a link from it leads to another document of the bank.
 */
export function readFound(document: Document, isDocument: (url: string) => boolean): FormFile {
  const boxed = readBoxes(readFolds(document.blocks), document.text)
  const folded = { ...document, blocks: readPseudoHeadings(boxed) }
  const project = readProjectFile(document)
  if (project) return project
  if (isQuestionFile(folded)) return readQuestionFile(folded)
  return readQuestionsFile(folded, isDocument) ?? readNoteFile(folded)
}

/** The files of a bank that has a `bank.yaml`: `questions.md`, `questions/*.md`, `notes/*.md`. */
export function isBankPath(path: string): boolean {
  return /^(questions|(questions|notes)\/[^/]+)\.md$/.test(path)
}
