import type { DraftItem } from '@prepdeck/model'
import { toString } from 'mdast-util-to-string'

/**
 * The prompt or title as plain text on one line, by which an item is found again.
 *
 * `` What is a⏎`list`? `` → `What is a list?`
 */
export function textOf(item: DraftItem): string {
  return toLine(toString(item.kind === 'question' ? item.prompt : item.title))
}

/**
 * What stands under the prompt and belongs to the question, as plain text on one line: of many that ask
 * `What is the output?` it tells which is which. Empty where there is nothing.
 */
export function stemOf(item: DraftItem): string {
  const blocks = item.kind === 'question' ? (item.stem ?? []) : []
  return toLine(blocks.map(block => toString(block)).join(' '))
}

function toLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
