import { type Image, mediumNameOf } from '@prepdeck/model'
import { toAddress } from '../address.ts'
import { toCharacters, toVisible } from './characters.ts'
import type { PrintInline } from './print.ts'
import type { Setting } from './setting.ts'

/**
 * A picture of the bank; one in the web as a link to it, with its text alternative; else that alone, and where it
 * has none, it is a decoration.
 */
export function toImage(node: Image, { glyphs, numbers, wordsOnly }: Setting): PrintInline[] {
  const alt = toVisible(node.alt).trim()
  const url = wordsOnly ? undefined : toAddress(node.url)
  if (url !== undefined && numbers !== undefined)
    return [
      { type: 'link', url, children: toCharacters(alt || url, glyphs), number: numbers.get(url) ?? null },
    ]
  const name = wordsOnly ? undefined : mediumNameOf(node.url)
  if (name === undefined && alt === '') return []
  return [{ type: 'image', name: name ?? null, alt, children: toCharacters(alt, glyphs) }]
}
