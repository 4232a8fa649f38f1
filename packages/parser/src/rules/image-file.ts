import { picturesWith } from './pictures-with.ts'
import type { Rule } from './rule.ts'

export const imageFile: Rule<'document'> = {
  id: 'image-file',
  description: 'A picture lies in the bank’s folder, or in the web.',
  severity: 'error',
  scope: 'document',
  example: {
    path: 'notes/sequences.md',
    ok: '../images/tuple.svg',
    notOk: '../images/tuples.svg',
    at: '15:1',
  },
  check: (document, bank) => picturesWith('image-file', document, bank),
}
