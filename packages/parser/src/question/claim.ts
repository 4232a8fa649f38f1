import type { Document } from '../document.ts'
import { sectionNames, toSections } from './sections.ts'

const leastSections = 3

/** Whether a document that nobody prepared is a question file: an H1, then sections of the authored form. */
export function isQuestionFile(document: Document): boolean {
  const [first] = document.blocks
  if (first?.type !== 'heading' || first.depth !== 1) return false
  const names = new Set(toSections(document.blocks).sections.map(({ name }) => name))
  const known = sectionNames.filter(name => names.has(name))
  return known.includes('Short answer') && known.length >= leastSections
}
