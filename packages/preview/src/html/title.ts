import type { Item } from '@prepdeck/model'
import { toLine } from './prose.ts'

/** What an item is called, as plain text: its question, or the title of a note. */
export function titleOf(item: Item): string {
  const title = toLine(item.kind === 'question' ? item.prompt : item.title)
  return title === '' ? item.id : title
}
