import type { Bank, Item } from '@prepdeck/model'
import type { Glyphs } from './fonts/glyphs.ts'

/** What an item must know of the sheet it is printed on. */
export interface Sheet {
  readonly glyphs: Glyphs
  /** Topic id → its title. */
  readonly topics: ReadonlyMap<string, string>
  /** Id → an item that is printed in full, so that others can point to it. */
  readonly printed: ReadonlyMap<string, Item>
  /** Id → an item that is printed in another volume, and in which. */
  readonly elsewhere: Elsewhere
  /** Headings inside its items are strong lines: there are no pages of text in which they could lead. */
  readonly flat: boolean
}

export type Elsewhere = ReadonlyMap<string, { readonly item: Item; readonly volume: number }>

export function toSheet(bank: Bank, glyphs: Glyphs, elsewhere: Elsewhere = new Map(), flat = false): Sheet {
  return {
    glyphs,
    flat,
    topics: new Map(bank.topics.map(topic => [topic.id, topic.title])),
    printed: new Map(bank.items.filter(isPrinted).map(item => [item.id, item])),
    elsewhere,
  }
}

/** Whether there is more to an item than its prompt: an answer, or options to choose from. */
export function isPrinted(item: Item): boolean {
  return item.kind === 'note' || item.status === 'full' || (item.options ?? []).length > 0
}
