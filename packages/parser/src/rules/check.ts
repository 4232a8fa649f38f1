import { report } from '../fault.ts'
import { rules } from './index.ts'
import type { BankFiles, Rule, Subjects } from './rule.ts'

/** Holds every file against every rule; the faults become messages on the files. */
export function checkRules(bank: BankFiles): void {
  for (const document of bank.documents) checkEach(rules.document, document, document, bank)
  for (const syllabus of bank.syllabi) checkEach(rules.syllabus, syllabus, syllabus.document, bank)
  for (const question of bank.questions) checkEach(rules.question, question, question.document, bank)
  for (const found of bank.found) checkEach(rules.found, found, found.document, bank)
  for (const note of bank.notes) checkEach(rules.note, note, note.document, bank)
}

function checkEach<Scope extends keyof Subjects>(
  rules: readonly Rule<Scope>[],
  subject: Subjects[Scope],
  { file }: Subjects['document'],
  bank: BankFiles,
): void {
  for (const rule of rules)
    for (const fault of rule.check(subject, bank))
      report(file, rule.id, bank.config ? fault : { ...fault, severity: 'warning' }, rule.severity)
}
