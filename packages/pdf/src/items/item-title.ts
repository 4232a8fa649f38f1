import type { Item } from '@prepdeck/model'
import type { Glyphs } from '../fonts/glyphs.ts'
import { isBlank, toTitle } from '../nodes/heading.ts'
import { toPlain } from '../nodes/inline.ts'
import type { PrintInline } from '../nodes/print.ts'

/** The heading of an item: its prompt or title, or its id where there is nothing to read in that. */
export function toItemTitle(item: Item, glyphs: Glyphs): PrintInline[] {
  const title = toTitle(item.kind === 'note' ? item.title : item.prompt, glyphs)
  return isBlank(title) ? [{ type: 'text', value: item.id }] : title
}

/** The item in one line, for the head of the page: `17  Explain the difference between iloc and loc …`. */
export function toRunningHead(item: Item, glyphs: Glyphs): string {
  const number = item.kind === 'note' || item.number === undefined ? '' : `${item.number}  `
  return number + cut(toPlain(toItemTitle(item, glyphs)).replace(/\s+/g, ' ').trim())
}

const longest = 64 // characters, which fit beside the title of a part

/** `a long prompt that goes on` → `a long prompt …`, at a word's end where there is one. */
function cut(text: string): string {
  const characters = [...text]
  if (characters.length <= longest) return text
  const start = characters.slice(0, longest).join('')
  return `${start.replace(/\s+\S{0,24}$/u, '')} …`
}
