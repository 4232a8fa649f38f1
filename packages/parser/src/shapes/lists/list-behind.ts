import type { List, RootContent } from 'mdast'
import type { Page } from '../shape.ts'
import { textOf } from '../text.ts'
import { readAnswerLabel } from '../words.ts'

/** What stands behind the lists of a page. */
interface Following {
  /** The next block that is no part of an answer: a list, a heading, a line. */
  readonly end: number
  /** The next ordered list under the same heading. */
  readonly ordered: number | undefined
}

/** How many blocks behind each list belong to its last item, where they seem to; by the index of the list. */
export function countBehind(page: Page): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  let following: Following = { end: page.blocks.length, ordered: undefined }
  for (let index = page.blocks.length - 1; index >= 0; index--) {
    const block = page.blocks[index] as RootContent
    if (block.type === 'list') counts.set(index, countOf(block, index, following, page))
    following = stepBack(following, block, index, page)
  }
  return counts
}

/** What follows a block, from what follows the one behind it. */
function stepBack(following: Following, block: RootContent, index: number, page: Page): Following {
  const isHeading = block.type === 'heading' && !readAnswerLabel(textOf(block))
  if (isHeading || page.asides.get(index)?.depth !== undefined) return { end: index, ordered: undefined }
  if (block.type === 'thematicBreak') return { ...following, end: index }
  if (block.type !== 'list') return following
  return {
    end: page.optionsOf(block) ? following.end : index,
    ordered: block.ordered ? index : following.ordered,
  }
}

function countOf(list: List, index: number, { end, ordered }: Following, page: Page): number {
  const { blocks } = page
  const next = ordered === undefined ? undefined : (blocks[ordered] as List)
  if (next && ordered !== undefined && continues(list, next)) return ordered - index - 1
  const behind = blocks.slice(index + 1, end)
  const isCode = behind.every(({ type }) => type === 'code')
  return isCode || isAlone(list, page) ? behind.length : 0
}

/** Whether the next ordered list carries on the numbers of this one. */
function continues(list: List, next: List): boolean {
  return list.ordered === true && next.start === (list.start ?? 1) + list.children.length
}

/** A list of one item that asks is a question that was meant to be followed by its answer. */
function isAlone(list: List, { itemOf }: Page): boolean {
  const [only, ...others] = list.children
  if (!only || others.length > 0) return false
  return list.ordered === true || itemOf(only).prompt.evidence >= 0.8
}
