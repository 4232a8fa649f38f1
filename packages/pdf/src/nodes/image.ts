import type { Image } from '@prepdeck/model'
import { toCharacters } from './characters.ts'
import type { PrintInline } from './print.ts'
import type { Setting } from './setting.ts'

/** A picture is told by its text alternative; one without is a decoration. */
export function toImage(node: Image, { glyphs }: Setting): PrintInline[] {
  return node.alt.trim() === '' ? [] : [{ type: 'image', children: toCharacters(node.alt, glyphs) }]
}
