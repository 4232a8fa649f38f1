import { toSourceText } from '../source-text.ts'
import type { Shelf } from './shelf.ts'

/**
 * A CommonJS module that exports `questions`: those of `ids`, in that order, from the shelves they stand on.
 *
 * @param folder - The way from the module to the shelves, with a slash at its end: `../lib/questions/`.
 */
export function toListModule(ids: readonly string[], shelves: readonly Shelf[], folder: string): string {
  const listed = new Set(ids)
  const needed = shelves.filter(shelf => shelf.ids.some(id => listed.has(id)))
  const spread = needed.map(({ name }) => `  ...require('${folder}${name}.json'),\n`).join('')
  return `const at = {\n${spread}}\nexports.questions = [\n${ids.map(toLine).join('')}].map(id => at[id])\n`
}

function toLine(id: string): string {
  return `  ${toSourceText(id)},\n`
}
