import type { Bank, Item } from '@prepdeck/model'
import type { Glyphs } from './glyphs.ts'

/** What an item must know of the sheet it is printed on. */
export interface Sheet {
  readonly glyphs: Glyphs
  /** Topic id → its title. */
  readonly topics: ReadonlyMap<string, string>
  /** Id → an item that is printed in full, so that others can point to it. */
  readonly printed: ReadonlyMap<string, Item>
}

export function toSheet(bank: Bank, glyphs: Glyphs): Sheet {
  return {
    glyphs,
    topics: new Map(bank.topics.map(topic => [topic.id, topic.title])),
    printed: new Map(bank.items.filter(isPrinted).map(item => [item.id, item])),
  }
}

/** Whether there is more to an item than its prompt: an answer, or options to choose from. */
export function isPrinted(item: Item): boolean {
  return item.kind === 'note' || item.status === 'full' || (item.options ?? []).length > 0
}
