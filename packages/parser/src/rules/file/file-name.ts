import { toSlug } from '@prepdeck/model'
import { stemOf } from '../../path.ts'
import type { Rule } from '../rule.ts'

export const fileName: Rule<'question'> = {
  id: 'file-name',
  description: 'The name of a question file is its id: lower-case letters, digits and hyphens.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: 'questions/list.md', notOk: 'questions/A list.md', at: '1:1' },
  *check({ document }) {
    const stem = stemOf(document.path)
    if (toSlug(stem) === stem) return
    yield {
      place: { line: 1, column: 1 },
      reason: `Unexpected file name \`${stem}\`, expected an id such as \`${toSlug(stem)}\``,
    }
  },
}
