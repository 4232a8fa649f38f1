import type { Bank } from '@prepdeck/model'

/** A bank at one moment: all of it that can be read, and what is said of its files. */
export interface Snapshot {
  readonly bank: Bank
  readonly messages: readonly Message[]
  /** The text of a source file, by its path in the bank; nothing where it is not there, or is no text. */
  readonly textOf: (path: string) => string | undefined
  /** The bytes of a medium of the bank, by its name. */
  readonly media: (name: string) => Promise<Uint8Array>
}

/** Something that is not as it should be, at its place. Lines and columns count from 1. */
export interface Message {
  /** From the bank's folder, with forward slashes. */
  readonly path: string
  /** Absent when it is about the file as a whole. */
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
  readonly severity: 'error' | 'warning'
  readonly rule: string
  readonly reason: string
  /** How to mend it. */
  readonly cure?: string | undefined
}
