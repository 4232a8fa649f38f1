import { toRunningHead } from './item-title.ts'
import type { Sheet } from './sheet.ts'

/** Another item on the same sheet. */
export interface RelatedItem {
  readonly id: string
  /** Its number, or its title when it has none. */
  readonly name: string
}

/** What to read next, as far as it is printed. */
export function toRelated(ids: readonly string[], { printed, glyphs }: Sheet): RelatedItem[] {
  return ids.flatMap(id => {
    const item = printed.get(id)
    if (item === undefined) return []
    const number = item.kind === 'question' ? item.number : undefined
    return [{ id, name: number === undefined ? toRunningHead(item, glyphs) : String(number) }]
  })
}
