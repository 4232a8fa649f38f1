import type { ListItem, RootContent } from 'mdast'
import { isOneLine } from '../lines.ts'
import { type ItemQuestion, readFirstLine, readItem } from './list-item.ts'

/** Reads an item of a list as a question. */
export type ItemReader = (item: ListItem) => ItemQuestion

/**
 * A reader that remembers: headings look at the lists below them, and then the lists are read.
 *
 * Where most items of the page have their answer in the lines below the one that asks, all are read so.
 *
 * @param blocks The blocks of the page, for its lists.
 */
export function toItemReader(blocks: readonly RootContent[]): ItemReader {
  const known = new Map<ListItem, ItemQuestion>()
  let inLines: boolean | undefined
  const read: ItemReader = item => {
    const whole = readItem(item)
    if (whole.blocks.length > 0 || !isWrapped(item)) return whole
    inLines ??= answersInLines(blocks)
    return (inLines && readFirstLine(item)) || whole
  }
  return item => {
    const found = known.get(item) ?? read(item)
    known.set(item, found)
    return found
  }
}

function answersInLines(blocks: readonly RootContent[]): boolean {
  const items = blocks.flatMap(block => (block.type === 'list' ? block.children : []))
  const wrapped = items.filter(isWrapped)
  if (wrapped.length * 2 <= items.length) return false
  return wrapped.filter(item => readItem(item).blocks.length > 0).length * 2 > items.length
}

/** Whether an item is one paragraph of several lines; its place tells of most that it is not. */
function isWrapped({ children: [first, second] }: ListItem): boolean {
  if (second || first?.type !== 'paragraph' || first.position?.start.line === first.position?.end.line)
    return false
  return !isOneLine(first.children)
}
