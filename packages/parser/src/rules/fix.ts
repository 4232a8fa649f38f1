import type { RuleEdit } from '../fix/edit.ts'
import type { BankFiles } from './rule.ts'
import { visitRules } from './visit.ts'

/** What the rules can mend without guessing, in all files. */
export function fixRules(bank: BankFiles): RuleEdit[] {
  const edits: RuleEdit[] = []
  visitRules(bank, (rule, subject) => {
    for (const edit of rule.fix?.(subject, bank) ?? []) edits.push({ ...edit, rule: rule.id })
  })
  return edits
}
