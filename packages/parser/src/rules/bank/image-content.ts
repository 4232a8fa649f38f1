import type { Rule } from '../rule.ts'
import { picturesWith } from './pictures-with.ts'

export const imageContent: Rule<'bank'> = {
  id: 'image-content',
  description:
    'A picture is a whole PNG, JPEG, GIF, WebP or SVG of at most 5 MB and 40 million pixels; a drawing only draws.',
  severity: 'error',
  scope: 'bank',
  example: {
    path: 'images/tuple.svg',
    ok: '<rect width="9" height="9" x="10"/>',
    notOk: '<script>alert(1)</script>',
    at: '15:1',
  },
  check: (file, bank) => picturesWith('image-content', file, bank),
}
