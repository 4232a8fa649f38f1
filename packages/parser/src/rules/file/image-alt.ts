import type { Rule } from '../rule.ts'

export const imageAlt: Rule<'document'> = {
  id: 'image-alt',
  description: 'A picture has an alternative text, for those who do not see it.',
  severity: 'error',
  scope: 'document',
  example: {
    path: 'notes/sequences.md',
    ok: 'Two references, one beside the other',
    notOk: '',
    at: '15:1',
  },
  *check(document) {
    for (const { url, alt, place } of document.pictures)
      if (alt.trim() === '')
        yield {
          place,
          reason: `Unexpected picture \`${url}\` without a text, expected what it shows`,
          cure: 'Write it between the brackets: `![What it shows](…)`',
        }
  },
}
