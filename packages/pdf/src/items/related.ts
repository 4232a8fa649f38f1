import type { Sheet } from '../sheet.ts'
import { toRunningHead } from './item-title.ts'

/** Another item of the bank. */
export interface RelatedItem {
  readonly id: string
  /** Its number, or its title when it has none. */
  readonly name: string
  /** The volume in which it is printed, where that is another. */
  readonly volume: number | null
}

/** What to read next, as far as it is printed. */
export function toRelated(ids: readonly string[], { printed, elsewhere, glyphs }: Sheet): RelatedItem[] {
  return ids.flatMap(id => {
    const other = elsewhere.get(id)
    const item = printed.get(id) ?? other?.item
    if (item === undefined) return []
    const volume = printed.has(id) ? null : (other?.volume ?? null)
    const number = item.kind === 'question' ? item.number : undefined
    return [{ id, name: number === undefined ? toRunningHead(item, glyphs) : String(number), volume }]
  })
}
