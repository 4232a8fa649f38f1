import type { Code, List, RootContent } from 'mdast'
import { isFenced } from '../../markdown/fenced.ts'
import { toTree } from '../../markdown/markdown.ts'
import { placeAt } from '../../nodes.ts'
import { asking } from '../evidence.ts'
import { readItem } from './list-item.ts'

/** How a list begins: most code does not, and need not be looked at. */
const listStart = /^(?:\d{1,4}[.)]|[-*+])[ \t]+\S/

/**
 * Blocks in which lists of questions that were indented too far, and so have become code, are lists.
 *
 * `## Lists` ⏎⏎ `␣␣␣␣1. What is a list?` ⏎⏎ `␣␣␣␣2. Why use one?` → a heading and a list
 *
 * @param text The file in which the blocks stand: a tree does not tell indented code from fenced.
 */
export function readIndentedLists(blocks: readonly RootContent[], text: string): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type !== 'code' || block.lang || !listStart.test(block.value)) return [block]
    return isFenced(block, text) ? [block] : (toLists(block) ?? [block])
  })
}

/** The lists that the code is, if all their items ask; each node at the place of the whole. */
function toLists({ value, position }: Code): List[] | undefined {
  const tree = toTree(value)
  const lists = tree.children.filter(child => child.type === 'list')
  const areQuestions = lists.every(list =>
    list.children.every(item => readItem(item).prompt.evidence >= asking),
  )
  if (lists.length < tree.children.length || !areQuestions) return undefined
  if (position) placeAt(tree, position)
  return lists
}
