import type { Rule } from '../rule.ts'

export const fileListed: Rule<'bank'> = {
  id: 'file-listed',
  description: 'Each question file is linked from the syllabus.',
  severity: 'error',
  scope: 'bank',
  example: {
    path: 'questions.md',
    ok: '[What is a list?](questions/list.md)',
    notOk: 'What is a list?',
    at: '6:1',
  },
  *check({ form, path, title, first }, { syllabus, listedAt }) {
    if (form !== 'question' || syllabus === undefined || listedAt.has(path)) return
    yield {
      place: title?.position ?? first,
      reason: `Unexpected question file, expected a link to it in \`${syllabus}\``,
      cure: `Write \`**[…](${path})**\` where it belongs in the list`,
    }
  },
}
