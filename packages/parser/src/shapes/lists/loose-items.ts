import type { List, Paragraph, RootContent } from 'mdast'
import { asking } from '../evidence.ts'
import { readNumbering } from '../numbers/numbering.ts'
import { dropStart, readPrompt } from '../prompt.ts'
import { textOf } from '../text.ts'

/**
 * Blocks in which a numbered paragraph is a list of one item, where its number is the one before an ordered
 * list of the same heading, or the one behind: CommonMark wants a space behind `1.`, and knows no `(1)`.
 *
 * `(1. What is a heap?` ⏎⏎ `2. What is a list?` → two lists
 */
export function readLooseItems(blocks: readonly RootContent[]): readonly RootContent[] {
  if (!blocks.some(mayJoin) || !blocks.some(block => block.type === 'list' && block.ordered)) return blocks
  const fromBehind = join(blocks.toReversed(), ({ start }) => start - 1).toReversed()
  return join(fromBehind, ({ start, length }) => start + length)
}

/** Where an ordered list begins, and how many items it has. */
interface Run {
  readonly start: number
  readonly length: number
}

/** @param toExpected The number that a paragraph must have to go on from the last list that was passed. */
function join(blocks: readonly RootContent[], toExpected: (run: Run) => number): RootContent[] {
  let expected = Number.NaN
  return blocks.map(block => {
    if (block.type === 'heading') expected = Number.NaN
    const read = block.type === 'paragraph' && !Number.isNaN(expected) ? toList(block, expected) : undefined
    const list = read ?? block
    if (list.type === 'list' && list.ordered)
      expected = toExpected({ start: list.start ?? 1, length: list.children.length })
    return list
  })
}

/** A paragraph that asks, and has the number that is expected, as a list. */
function toList(paragraph: Paragraph, expected: number): List | undefined {
  const numbering = mayJoin(paragraph) ? readNumbering(textOf(paragraph)) : undefined
  if (numbering?.number !== expected || readPrompt(paragraph.children).evidence < asking) return undefined
  const { position } = paragraph
  const at = position ? { position } : {}
  const child: Paragraph = {
    type: 'paragraph',
    children: dropStart(paragraph.children, numbering.length),
    ...at,
  }
  return {
    type: 'list',
    ordered: true,
    start: expected,
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [child], ...at }],
    ...at,
  }
}

/** Whether a paragraph begins with a number. */
function mayJoin(block: RootContent): boolean {
  return block.type === 'paragraph' && mayBegin.test(textOf(block.children[0]))
}

/** A digit, or a bracket before one. */
const mayBegin = /^[([（【]?\p{N}/u
