import type { Document } from '../document.ts'

/** A document about the project it lies in, not about its subject: it is not read. */
export interface ProjectFile {
  readonly form: 'project'
  readonly document: Document
  readonly title: undefined
  readonly reason: 'licence' | 'contribution'
}

const licence = /(?:^|\/)(?:licen[cs]e|copying|notice)(?:[-_.][\w.-]+)?$/i
const contribution =
  /(?:^|\/)(?:contributing|contributors|authors|code[-_]of[-_]conduct|changelog|changes|history|security|support|governance|maintainers|(?:pull[-_]request|issue)[-_]template)(?:[-_.][\w.-]+)?$/i

/** Tells by its name whether a document is a licence, a change log, a note to contributors. */
export function readProjectFile(document: Document): ProjectFile | undefined {
  const name = document.path.replace(/\.[^./]*$/, '')
  const reason = licence.test(name) ? 'licence' : contribution.test(name) ? 'contribution' : undefined
  return reason && { form: 'project', document, title: undefined, reason }
}
