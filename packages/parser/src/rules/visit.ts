import { rules } from './index.ts'
import type { BankFiles, Rule, Subjects } from './rule.ts'

type Scope = keyof Subjects

/** What the rules of each scope look at. */
const subjectsOf: { readonly [S in Scope]: (bank: BankFiles) => readonly Subjects[S][] } = {
  document: bank => bank.documents,
  syllabus: bank => bank.syllabi,
  question: bank => bank.questions,
  found: bank => bank.found,
  note: bank => bank.notes,
}

/** Brings every rule together with everything that it looks at, one at a time. */
export function visitRules(
  bank: BankFiles,
  visit: <S extends Scope>(rule: Rule<S>, subject: Subjects[S], document: Subjects['document']) => void,
): void {
  const visitEach = <S extends Scope>(scope: S): void => {
    for (const subject of subjectsOf[scope](bank))
      for (const rule of rules[scope]) visit(rule, subject, documentOf(subject))
  }
  for (const scope of Object.keys(subjectsOf) as Scope[]) visitEach(scope)
}

function documentOf(subject: Subjects[Scope]): Subjects['document'] {
  return 'document' in subject ? subject.document : subject
}
