import type { List, RootContent } from 'mdast'
import { asking } from '../evidence.ts'
import { readWrittenNumbers } from '../numbers/written-numbers.ts'
import type { Page } from '../shape.ts'
import { lengthOfText, textOf } from '../text.ts'
import { readAnswerLabel } from '../words.ts'

/** What stands behind the lists of a page. */
interface Following {
  /** The next block that is no part of an answer: a list, a heading, a line. */
  readonly end: number
  /** The next heading, or line. */
  readonly close: number
  /** The next ordered list under the same heading. */
  readonly ordered: number | undefined
}

/** How many blocks behind each list belong to its last item, where they seem to; by the index of the list. */
export function countBehind(page: Page): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const closes = new Map<number, number>()
  const { length } = page.blocks
  let following: Following = { end: length, close: length, ordered: undefined }
  for (let index = length - 1; index >= 0; index--) {
    const block = page.blocks[index] as RootContent
    if (block.type === 'list') {
      counts.set(index, countOf(block, index, following, page))
      if (block.ordered && following.ordered === undefined) closes.set(index, following.close)
    }
    following = stepBack(following, block, index, page)
  }
  return withLast(counts, closes, page)
}

/** Where the lists before had their answers behind them, the last one of their numbers has, too. */
function withLast(
  counts: ReadonlyMap<number, number>,
  closes: ReadonlyMap<number, number>,
  { blocks, text }: Page,
): ReadonlyMap<number, number> {
  const own = new Map(counts)
  let before: number | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') before = undefined
    if (block.type !== 'list' || !block.ordered) continue
    const isLast = before !== undefined && continues(blocks[before] as List, block, text)
    const close = isLast && (counts.get(before as number) ?? 0) > 0 ? closes.get(index) : undefined
    if (close !== undefined) own.set(index, close - index - 1)
    before = index
  }
  return own
}

/** What follows a block, from what follows the one behind it. */
function stepBack(following: Following, block: RootContent, index: number, page: Page): Following {
  const isHeading = block.type === 'heading' && !readAnswerLabel(textOf(block))
  if (isHeading || page.asides.get(index)?.depth !== undefined)
    return { end: index, close: index, ordered: undefined }
  if (block.type === 'thematicBreak') return { ...following, end: index, close: index }
  if (block.type !== 'list') return following
  return {
    ...following,
    end: page.optionsOf(block) ? following.end : index,
    ordered: block.ordered ? index : following.ordered,
  }
}

function countOf(list: List, index: number, { end, ordered }: Following, page: Page): number {
  const { blocks } = page
  const next = ordered === undefined ? undefined : (blocks[ordered] as List)
  if (next && ordered !== undefined && continues(list, next, page.text)) return ordered - index - 1
  const behind = blocks.slice(index + 1, end)
  const isCode = behind.every(({ type }) => type === 'code')
  return isCode || isAlone(list, page) || isBetween(list, behind, blocks[end], page) ? behind.length : 0
}

/** Sentences between two lists of questions answer the last one of the first: they lead on to no other. */
function isBetween(
  list: List,
  behind: readonly RootContent[],
  next: RootContent | undefined,
  { itemOf }: Page,
): boolean {
  if (list.ordered || next?.type !== 'list' || next.ordered || behind.length === 0) return false
  const asks = (item: List['children'][number] | undefined) =>
    item !== undefined && itemOf(item).prompt.evidence >= asking
  if (!behind.every(block => block.type === 'code' || isSentence(block))) return false
  return asks(list.children.at(-1)) && next.children.every(asks)
}

function isSentence(block: RootContent): boolean {
  return (
    block.type === 'paragraph' && /[.!。！)]\s*$/u.test(textOf(block).slice(-20)) && lengthOfText(block) > 24
  )
}

/** Whether the next ordered list carries on the numbers of this one, as they are counted or as they are written. */
function continues(list: List, next: List, text: string): boolean {
  if (!list.ordered) return false
  return (
    next.start === (list.start ?? 1) + list.children.length ||
    next.start === (readWrittenNumbers(list, text).at(-1) ?? 0) + 1
  )
}

/** A list of one item that asks is a question that was meant to be followed by its answer. */
function isAlone(list: List, { itemOf }: Page): boolean {
  const [only, ...others] = list.children
  if (!only || others.length > 0) return false
  return list.ordered === true || itemOf(only).prompt.evidence >= 0.8
}
