import type { Phrasing } from '@prepdeck/model'
import { toString } from 'mdast-util-to-string'

/**
 * Inline prose without its marks, on one line.
 *
 * `` Is `loc`⏎**inclusive**? `` → `Is loc inclusive?`
 */
export function plainText(phrasing: readonly Phrasing[]): string {
  return toString(phrasing).replace(/\s+/g, ' ').trim()
}
