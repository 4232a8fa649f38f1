import type { FormFile } from '../bank/form.ts'
import type { RuleEdit } from '../fix/edit.ts'
import { rules } from './index.ts'
import type { Rule } from './rule.ts'

/** What the rules can mend without guessing, in all files. */
export function fixRules(forms: readonly FormFile[]): RuleEdit[] {
  const every = Object.values(rules).flat() as Rule[]
  const syllabi = forms.filter(form => form.form === 'syllabus')
  return every.flatMap(({ id, fix }) =>
    fix ? forms.flatMap(form => [...fix(form, syllabi)].map(edit => ({ ...edit, rule: id }))) : [],
  )
}
