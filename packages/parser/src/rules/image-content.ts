import { picturesWith } from './pictures-with.ts'
import type { Rule } from './rule.ts'

export const imageContent: Rule<'document'> = {
  id: 'image-content',
  description:
    'A picture is a whole PNG, JPEG, GIF, WebP or SVG of at most 5 MB and 40 million pixels; a drawing only draws.',
  severity: 'error',
  scope: 'document',
  example: {
    path: 'images/tuple.svg',
    ok: '<rect width="9" height="9" x="10"/>',
    notOk: '<script>alert(1)</script>',
    at: '15:1',
  },
  check: (document, bank) => picturesWith('image-content', document, bank),
}
