import { toString } from 'mdast-util-to-string'
import type { Rule } from './rule.ts'

export const titleListed: Rule<'question'> = {
  id: 'title-listed',
  description: 'The H1 of a question file says the same as its item in the syllabus.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: '# What is a list?', notOk: '# What are lists?', at: '6:1' },
  *check({ document, title }, { entries }) {
    const entry = entries.find(({ path }) => path === document.path)
    if (!entry || !title || toString(title) === toString(entry.prompt)) return
    yield {
      place: title,
      reason: `Unexpected title \`${toString(title)}\`, expected \`${toString(entry.prompt)}\` as in the syllabus`,
    }
  },
}
