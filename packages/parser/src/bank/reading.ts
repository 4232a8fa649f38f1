import type { DraftItem, DraftQuestion, Outside } from '@prepdeck/model'
import type { FileFacts } from './facts.ts'
import type { Told } from './told.ts'

/**
 * What is left of a file when it has been read alone and its tree is dropped. Plain values: it can be kept as
 * JSON, and made in another thread. What it hands out is shared by all who ask; nobody may change it.
 */
export interface Reading {
  /** What is wrong with its bytes. */
  readonly faults: readonly Told[]
  /** The paths that were asked for while it was read, and whether documents of the bank stand there. */
  readonly asked: readonly (readonly [path: string, isDocument: boolean])[]
  /** Absent where the bytes are no text that can be read. */
  readonly said?: Said
}

/** What a file says, as far as no other file has a word in it. */
export interface Said {
  /** SHA-256 of its bytes. */
  readonly sha256: string
  readonly facts: FileFacts
  /** What the rules about one file say of it. */
  readonly faults: readonly Told[]
  /**
   * Its questions or its note, without what the bank as a whole gives them: ids, roles, the addresses of
   * pictures, what the syllabus says.
   */
  readonly items: readonly DraftItem[]
  /** The heading that stands for the role, of each question that was found. */
  readonly headings: readonly (string | null)[]
  /** Whether the items show a picture that may be one of the bank. */
  readonly showsPictures: boolean
  /** What of the blocks belongs to no item, and why. */
  readonly outside: readonly Outside[]
  /** What a syllabus lists: a file may answer it. */
  readonly listed: readonly Listed[]
}

/** An entry of a syllabus. */
export interface Listed {
  /** Where its link leads, from the bank's folder. */
  readonly path?: string
  readonly words: string
  readonly role?: string
  /** The question, as it is where no file answers it. */
  readonly question: DraftQuestion
  /** What was left out of it. */
  readonly outside: readonly Outside[]
}
