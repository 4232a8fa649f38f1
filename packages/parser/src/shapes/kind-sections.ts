import type { Heading, RootContent } from 'mdast'
import { readBoldLine } from './bold-line.ts'
import { asking } from './evidence.ts'
import { isOneLine } from './lines.ts'
import { toHeading } from './outline.ts'
import { readPrompt } from './prompt.ts'
import { namesKind, namesPart } from './question-kinds.ts'
import { lengthOfText, textOf } from './text.ts'

/** Longer than a line that says of what kind the questions below it are. */
const longest = 80

/**
 * Blocks in which the lines that part a bank by kinds of questions are headings.
 *
 * `一、单选题` ⏎⏎ `1．…` ⏎⏎ `二、判断题` → headings, and `**True/False**` too, below the last heading that asks nothing
 */
export function readKindSections(blocks: readonly RootContent[]): readonly RootContent[] {
  if (!blocks.some(isKindLine)) return blocks
  let above = 0
  return blocks.map(block => {
    if (block.type === 'heading' && !asks(block)) above = block.depth
    if (block.type !== 'paragraph' || !isKindLine(block)) return block
    return toHeading(block, above)
  })
}

function asks({ children }: Heading): boolean {
  const { evidence, labelled, number } = readPrompt(children)
  return evidence >= asking || labelled || number !== undefined
}

function isKindLine(paragraph: RootContent): boolean {
  if (paragraph.type !== 'paragraph') return false
  const [first] = paragraph.children
  const isBold = first?.type === 'strong'
  if (!isBold && !(first?.type === 'text' && mayName.test(first.value))) return false
  if (lengthOfText(paragraph) > longest || !isOneLine(paragraph.children)) return false
  const text = textOf(paragraph)
  return namesPart(text) || (isBold && namesKind(text) && readBoldLine(paragraph.children) !== undefined)
}

/** `一、`, `Part 2`, `A.`: one look tells of most lines that they name no part. */
const mayName =
  /^\s*(?:第?[一二三四五六七八九十]|(?:\p{L}{3,7} )?(?:[IVX]{1,4}|[A-H]|\d{1,2})[\s.:：)）–—-])/u
