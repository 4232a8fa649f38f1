import type { DraftItem } from '@prepdeck/model'
import { toString } from 'mdast-util-to-string'

/**
 * The prompt or title as plain text on one line, by which an item is found again.
 *
 * `` What is a⏎`list`? `` → `What is a list?`
 */
export function textOf(item: DraftItem): string {
  const phrasing = item.kind === 'question' ? item.prompt : item.title
  return toString(phrasing).normalize('NFC').replace(/\s+/g, ' ').trim()
}
