import type { Item, Reference } from '@prepdeck/model'
import { toAttribute } from './attribute.ts'
import { escapeField, toField } from './field.ts'

/** Where the answer of a question is proved: its references as links. Why to open each, its page says. */
export function toReferences(item: Item): string {
  const references = item.kind === 'question' ? item.references : []
  if (references.length === 0) return ''
  return `<ul>\n${references.map(reference => `<li>${toLink(reference)}</li>`).join('\n')}\n</ul>`
}

/** An address that no publication may lead to is left out, as it is everywhere in prose. */
function toLink({ title, url }: Reference): string {
  const words = toField(title)
  return /^https?:\/\//i.test(url) ? `<a href="${escapeField(toAttribute(url))}">${words}</a>` : words
}
