import type { Code, RootContent } from 'mdast'
import { toTree } from '../markdown/markdown.ts'
import { placeAt } from '../nodes.ts'
import { asking } from './evidence.ts'
import { readItem } from './lists/list-item.ts'
import { toPieces } from './pieces.ts'
import { textOf } from './text.ts'

/** Fences that say that they hold plain text, or nothing at all. */
const plain = /^(?:te?xt|plain(?:text)?|none|markdown|md)?$/i
/** One look tells of most code that it holds no numbered lines. */
const numbered = /^\s{0,3}\d{1,4}[.)]\s+\S/m

/**
 * Blocks in which the plain text between fences is Markdown, where it is numbered questions.
 *
 * ```` ```text ```` ⏎ `1. Which is it?` ⏎ `␣␣␣A. one` ⏎ `␣␣␣B. two` ⏎ ```` ``` ```` → a list
 *
 * @returns Nothing where no fence holds any.
 */
export function readFencedQuestions(blocks: readonly RootContent[]): RootContent[] | undefined {
  const read = blocks.map(block => (block.type === 'code' ? toQuestions(block) : undefined))
  if (read.every(found => found === undefined)) return undefined
  return blocks.flatMap((block, index) => read[index] ?? [block])
}

/** What stands in the code, each node at the place of the whole. */
function toQuestions({ lang, value, position }: Code): RootContent[] | undefined {
  if (!plain.test(lang ?? '') || !numbered.test(value)) return undefined
  const { children } = toTree(value)
  const items = children.flatMap(child => (child.type === 'list' && child.ordered ? child.children : []))
  if (items.length === 0 || !items.every(item => asks(item))) return undefined
  if (position) for (const child of children) placeAt(child, position)
  return children
}

function asks(item: Parameters<typeof readItem>[0]): boolean {
  const [first] = item.children
  return (
    readItem(item).prompt.evidence >= asking ||
    (first !== undefined && toPieces(first).length > 1 && textOf(first) !== '')
  )
}
