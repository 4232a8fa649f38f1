import { nodesOf } from '../../nodes.ts'
import { isComment, isLineBreak } from '../../prose/html.ts'
import type { Rule } from '../rule.ts'

export const rawHtml: Rule<'document'> = {
  id: 'raw-html',
  description: 'The text of a bank is Markdown; of HTML only comments and `<br>` are read.',
  severity: 'error',
  scope: 'document',
  example: {
    path: 'questions/list.md',
    ok: 'A list holds references',
    notOk: 'A list holds <b>references',
    at: '22:14',
  },
  *check({ tree }, { authored }) {
    if (!authored) return
    for (const place of nodesOf(tree, 'html'))
      if (!isComment(place.value) && !isLineBreak(place.value))
        yield {
          place,
          reason: `Unexpected HTML \`${firstLine(place.value)}\`, expected Markdown`,
          cure: 'No output carries raw HTML; write it in Markdown',
        }
  },
}

function firstLine(html: string): string {
  const [line = ''] = html.split('\n', 1)
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
