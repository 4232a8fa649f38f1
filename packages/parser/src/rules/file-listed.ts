import type { Rule } from './rule.ts'

export const fileListed: Rule<'question'> = {
  id: 'file-listed',
  description: 'Each question file is linked from the syllabus.',
  severity: 'error',
  scope: 'question',
  example: {
    path: 'questions.md',
    ok: '[What is a list?](questions/list.md)',
    notOk: 'What is a list?',
    at: '6:1',
  },
  *check({ document, title }, { syllabi, entries }) {
    const [syllabus] = syllabi
    if (!syllabus || entries.some(({ path }) => path === document.path)) return
    yield {
      place: title ?? document.blocks[0],
      reason: `Unexpected question file, expected a link to it in \`${syllabus.document.path}\``,
      cure: `Write \`**[…](${document.path})**\` where it belongs in the list`,
    }
  },
}
