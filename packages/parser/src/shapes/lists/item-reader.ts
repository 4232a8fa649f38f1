import type { ListItem } from 'mdast'
import { type ItemQuestion, readItem } from './list-item.ts'

/** Reads an item of a list as a question. */
export type ItemReader = (item: ListItem) => ItemQuestion

/** A reader that remembers: headings look at the lists below them, and then the lists are read. */
export function toItemReader(): ItemReader {
  const known = new Map<ListItem, ItemQuestion>()
  return item => {
    const found = known.get(item)
    if (found) return found
    const read = readItem(item)
    known.set(item, read)
    return read
  }
}
