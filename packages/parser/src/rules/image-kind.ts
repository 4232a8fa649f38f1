import { picturesWith } from './pictures-with.ts'
import type { Rule } from './rule.ts'

export const imageKind: Rule<'document'> = {
  id: 'image-kind',
  description: 'The name of a picture ends as its kind does; it is published with the ending of its kind.',
  severity: 'warning',
  scope: 'document',
  example: {
    path: 'images/tuple.svg',
    ok: 'images/tuple.svg',
    notOk: 'images/tuple.png',
    at: '15:1',
  },
  check: (document, bank) => picturesWith('image-kind', document, bank),
}
