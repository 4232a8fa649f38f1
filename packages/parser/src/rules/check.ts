import type { BankFacts } from '../bank/bank-facts.ts'
import type { FileFacts } from '../bank/facts.ts'
import type { FormFile } from '../bank/form.ts'
import { type Told, toTold } from '../bank/told.ts'
import { rules } from './index.ts'
import type { Around, Rule, Subjects } from './rule.ts'

/** Holds a file against every rule that looks at one alone. */
export function checkFile(form: FormFile, authored: boolean): Told[] {
  const around = { authored }
  const ofDocument = check(rules.document, form.document, around, authored)
  return [...ofDocument, ...checkForm(form, authored)]
}

/** A project file says nothing of the subject, and has no rules of its own. */
function checkForm(form: FormFile, authored: boolean): Told[] {
  const around = { authored }
  switch (form.form) {
    case 'syllabus':
      return check(rules.syllabus, form, around, authored)
    case 'question':
      return check(rules.question, form, around, authored)
    case 'questions':
      return check(rules.found, form, around, authored)
    case 'note':
      return check(rules.note, form, around, authored)
    case 'project':
      return []
  }
}

/** Holds what was noted of a file against every rule about what stands between files. */
export function checkFacts(facts: FileFacts, bank: BankFacts): Told[] {
  return check(rules.bank, facts, bank, bank.config !== undefined)
}

/** Where nobody prepared anything, rules only warn. */
function check<Scope extends keyof Subjects>(
  rules: readonly Rule<Scope>[],
  subject: Subjects[Scope],
  around: Around[Scope],
  authored: boolean,
): Told[] {
  const told: Told[] = []
  for (const rule of rules)
    for (const fault of rule.check(subject, around))
      told.push(toTold(rule.id, authored ? fault : { ...fault, severity: 'warning' }, rule.severity))
  return told
}
