import type { BankFacts } from '../bank/bank-facts.ts'
import type { FileFacts } from '../bank/facts.ts'
import type { FormFile } from '../bank/form.ts'
import type { Document } from '../document.ts'
import type { Fault, Severity } from '../fault.ts'
import type { Edit } from '../fix/edit.ts'
import type { NoteFile } from '../note/read-note.ts'
import type { QuestionFile } from '../question/file.ts'
import type { QuestionsFile } from '../shapes/file.ts'
import type { Syllabus } from '../syllabus/read-syllabus.ts'

/**
 * A rule about content: what is right, what is not, and how a fault is found.
 *
 * Those in `file/` look at one file while it is read; those in `bank/` look at what was noted of all files.
 */
export interface Rule<Scope extends keyof Subjects = keyof Subjects> {
  /** Its name in messages. */
  readonly id: string
  /** What it asks, in one sentence. */
  readonly description: string
  /** What a fault means where a `bank.yaml` stands; elsewhere every fault is a warning. */
  readonly severity: Severity
  readonly scope: Scope
  readonly example: Example
  check(subject: Subjects[Scope], around: Around[Scope]): Iterable<Fault>
  /** What `prepdeck fix` writes: only where one mend is right, whatever the author meant. */
  fix?(form: FormFile, syllabi: readonly Syllabus[]): Iterable<Edit>
}

/** What a rule looks at, one at a time. */
export interface Subjects {
  readonly document: Document
  readonly question: QuestionFile
  readonly note: NoteFile
  /** A document in which questions were found that nobody prepared for us. */
  readonly found: QuestionsFile
  readonly syllabus: Syllabus
  /** What other files may ask of a file, and it of them. */
  readonly bank: FileFacts
}

/** What a rule knows beside it: of a file, only whether a `bank.yaml` stands there. */
export interface Around {
  readonly document: Circumstances
  readonly question: Circumstances
  readonly note: Circumstances
  readonly found: Circumstances
  readonly syllabus: Circumstances
  readonly bank: BankFacts
}

export interface Circumstances {
  readonly authored: boolean
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
