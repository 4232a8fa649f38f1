import type { Rule } from '../rule.ts'
import { picturesWith } from './pictures-with.ts'

export const imageFile: Rule<'bank'> = {
  id: 'image-file',
  description: 'A picture lies in the bank’s folder, or in the web.',
  severity: 'error',
  scope: 'bank',
  example: {
    path: 'notes/sequences.md',
    ok: '../images/tuple.svg',
    notOk: '../images/tuples.svg',
    at: '15:1',
  },
  check: (file, bank) => picturesWith('image-file', file, bank),
}
