import { readingGrade } from './reading-grade.ts'
import { referenceHosts } from './reference-hosts.ts'
import { referenceRegistry } from './reference-registry.ts'
import { removedNames } from './removed-names.ts'
import { repeatedPhrases } from './repeated-phrases.ts'
import type { Rule } from './rule.ts'

/** The rules about the text of our own banks. */
export const rules: readonly Rule[] = [
  readingGrade,
  referenceHosts,
  referenceRegistry,
  removedNames,
  repeatedPhrases,
]
