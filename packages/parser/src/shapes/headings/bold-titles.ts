import type { Paragraph, RootContent } from 'mdast'
import { isLabelled } from '../answer-start.ts'
import { asking } from '../evidence.ts'
import { isOneLine } from '../lines.ts'
import { readItem } from '../lists/list-item.ts'
import { isAnnouncement } from '../options/announcements.ts'
import { toHeading } from '../outline.ts'
import { type Prompt, readPrompt } from '../prompt.ts'
import { textOf } from '../text.ts'

/** Longer than a title. */
const longest = 80
/** One bold line over a list may be anything. */
const least = 2

/**
 * Blocks in which bold lines right above lists of questions are the headings that their author meant, where
 * no heading of the page asks.
 *
 * `**Basics**` ⏎⏎ `1. What is a heap?` ⏎⏎ `**Advanced**` ⏎⏎ `2. What is a treap?` → two sections
 */
export function readBoldTitles(blocks: readonly RootContent[]): readonly RootContent[] {
  const titles = new Set<RootContent>()
  for (const [index, block] of blocks.entries())
    if (block.type === 'paragraph' && isTitle(block, blocks[index + 1])) titles.add(block)
  const headings = blocks.filter(block => block.type === 'heading')
  if (titles.size < least || headings.some(({ children }) => isQuestion(readPrompt(children)))) return blocks
  let depth = 1
  return blocks.map(block => {
    if (block.type === 'heading') depth = block.depth
    return titles.has(block) ? toHeading(block as Paragraph, depth) : block
  })
}

function isTitle(paragraph: Paragraph, next: RootContent | undefined): boolean {
  const [only, ...others] = paragraph.children
  if (next?.type !== 'list' || only?.type !== 'strong' || others.length > 0 || !isOneLine(only.children))
    return false
  const text = textOf(only)
  if (text.length > longest || isLabelled(paragraph) || isAnnouncement(text)) return false
  const { evidence, number, labelled } = readPrompt(only.children)
  if (evidence > silent || labelled || (number !== undefined && !next.ordered)) return false
  return [next.children[0], next.children.at(-1)].every(
    item => item !== undefined && readItem(item).prompt.evidence >= asking,
  )
}

/** What asks no more than this is a title. */
const silent = 0.1

function isQuestion({ evidence, number }: Prompt): boolean {
  return evidence >= asking || number !== undefined
}
