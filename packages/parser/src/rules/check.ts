import { report } from '../fault.ts'
import type { BankFiles } from './rule.ts'
import { visitRules } from './visit.ts'

/** Holds every file against every rule; the faults become messages on the files. */
export function checkRules(bank: BankFiles): void {
  visitRules(bank, (rule, subject, { file }) => {
    for (const fault of rule.check(subject, bank))
      report(file, rule.id, bank.config ? fault : { ...fault, severity: 'warning' }, rule.severity)
  })
}
