import type { Item } from '@prepdeck/model'
import { toField } from './field.ts'

/** Where the answer of a question is proved: its references as links. Why to open each, its page says. */
export function toReferences(item: Item): string {
  const references = item.kind === 'question' ? item.references : []
  if (references.length === 0) return ''
  const links = references.map(({ title, url }) => toField([{ type: 'link', url, children: title }]))
  return `<ul>\n${links.map(link => `<li>${link}</li>`).join('\n')}\n</ul>`
}
