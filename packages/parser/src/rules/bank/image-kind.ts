import type { Rule } from '../rule.ts'
import { picturesWith } from './pictures-with.ts'

export const imageKind: Rule<'bank'> = {
  id: 'image-kind',
  description: 'The name of a picture ends as its kind does; it is published with the ending of its kind.',
  severity: 'warning',
  scope: 'bank',
  example: {
    path: 'images/tuple.svg',
    ok: 'images/tuple.svg',
    notOk: 'images/tuple.png',
    at: '15:1',
  },
  check: (file, bank) => picturesWith('image-kind', file, bank),
}
