import { toMarkdown } from '@prepdeck/prose'

/** A text as Markdown that says it and does nothing: `*args` → `\*args`. */
export function toInert(value: string): string {
  return toMarkdown([{ type: 'text', value: value.replace(/\s+/g, ' ') }])
}
