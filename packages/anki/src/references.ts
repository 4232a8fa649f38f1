import type { Item, List } from '@prepdeck/model'
import { toField } from './field.ts'

/** Where the answer of a question is proved: its references as links. Why to open each, its page says. */
export function toReferences(item: Item): string {
  const references = item.kind === 'question' ? item.references : []
  if (references.length === 0) return ''
  const links: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: references.map(({ title, url }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'link', url, children: title }] }],
    })),
  }
  return toField([links])
}
