import type { List } from '../list.ts'
import { toDocComment } from '../types/doc-comment.ts'
import { type Entry, nameOf, rootFrom } from './entry.ts'
import { toListModule } from './list-module.ts'
import type { Shelf } from './shelf.ts'

/** The path of a role or a topic: its questions, and nothing else is loaded. */
export function toListEntry(list: List, shelves: readonly Shelf[]): Entry {
  const root = rootFrom(list.path)
  return {
    path: list.path,
    cjs: toListModule(list.ids, shelves, `${root}lib/questions/`),
    esm: `export { questions } from './${nameOf(list.path)}.cjs'\n`,
    types: `import type { Question } from '${root}index.cjs'

${toDocComment(`The questions of “${list.title}”, in the order of the bank.`)}
export declare const questions: readonly Question[]
`,
  }
}
