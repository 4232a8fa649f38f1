import type { BankConfig } from '@prepdeck/model'
import type { Document } from '../document.ts'
import type { Fault, Severity } from '../fault.ts'
import type { Edit } from '../fix/edit.ts'
import type { ReadPicture } from '../media/read-picture.ts'
import type { NoteFile } from '../note/read-note.ts'
import type { QuestionFile } from '../question/file.ts'
import type { QuestionsFile } from '../shapes/file.ts'
import type { Entry, Syllabus } from '../syllabus/read-syllabus.ts'

/** A rule about content: what is right, what is not, and how a fault is found. */
export interface Rule<Scope extends keyof Subjects = keyof Subjects> {
  /** Its name in messages. */
  readonly id: string
  /** What it asks, in one sentence. */
  readonly description: string
  /** What a fault means where a `bank.yaml` stands; elsewhere every fault is a warning. */
  readonly severity: Severity
  readonly scope: Scope
  readonly example: Example
  check(subject: Subjects[Scope], bank: BankFiles): Iterable<Fault>
  /** What `prepdeck fix` writes: only where one mend is right, whatever the author meant. */
  fix?(subject: Subjects[Scope], bank: BankFiles): Iterable<Edit>
}

/** What a rule looks at, one at a time. */
export interface Subjects {
  readonly document: Document
  readonly question: QuestionFile
  readonly note: NoteFile
  /** A document in which questions were found that nobody prepared for us. */
  readonly found: QuestionsFile
  readonly syllabus: Syllabus
}

/** The same words done right and done wrong, in a file of a small bank. */
export interface Example {
  readonly path: string
  readonly ok: string
  readonly notOk: string
  /** Where the message stands, `line:column`. */
  readonly at: string
  /** When it is not the severity of the rule. */
  readonly severity?: Severity
}

/** All files of a bank, taken apart. */
export interface BankFiles {
  readonly config: BankConfig | undefined
  readonly documents: readonly Document[]
  /** The same by their paths. */
  readonly documentAt: ReadonlyMap<string, Document>
  readonly syllabi: readonly Syllabus[]
  readonly entries: readonly Entry[]
  readonly questions: readonly QuestionFile[]
  /** Documents in which questions were found, in whatever shape. */
  readonly found: readonly QuestionsFile[]
  readonly notes: readonly NoteFile[]
  /** The id of each question file and note, by its path. */
  readonly ids: ReadonlyMap<string, string>
  /** Whether a file or folder is there, by its path from the bank's folder. */
  readonly exists: (path: string) => boolean
  readonly readPicture: ReadPicture
}
