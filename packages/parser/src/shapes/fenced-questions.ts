import type { Code, ListItem, RootContent } from 'mdast'
import { toTree } from '../markdown/markdown.ts'
import { placeAt } from '../nodes.ts'
import { isLabelled } from './answer-start.ts'
import { asking } from './evidence.ts'
import { readItem, readParagraph } from './lists/list-item.ts'
import { readNumbering } from './numbers/numbering.ts'
import { toPieces } from './pieces.ts'
import { textOf } from './text.ts'

/** Fences that say that they hold plain text, or nothing at all. */
const plain = /^(?:te?xt|plain(?:text)?|none|markdown|md)?$/i
/** One look tells of most code that nobody asks in it: a number before a line, a label, a question mark. */
const mayAsk = /^\s{0,3}(?:\d{1,4}[.)]\s+\S|[\p{L}\d* ]{1,24}[:：])|[?？؟]$/mu
/** Code, and no sentence, in any line. */
const isCode = /[;{}=<>|\\]$|=>|\w\(|^[ \t]{0,8}(?:[$#>]|import |from |def |\/\/)/mu

/**
 * Blocks in which the plain text between fences is Markdown, where it is questions; and what stands in
 * further fences below them, where it is their answers.
 *
 * ```` ```text ```` ⏎ `1. Which is it?` ⏎ `␣␣␣A. one` ⏎ `␣␣␣B. two` ⏎ ```` ``` ```` → a list
 *
 * @returns Nothing where no fence holds any.
 */
export function readFencedQuestions(blocks: readonly RootContent[]): RootContent[] | undefined {
  const read: RootContent[] = []
  let asked = 0
  let isBehind = false
  for (const block of blocks) {
    const questions = block.type === 'code' && mayAsk.test(block.value) ? toQuestions(block) : undefined
    const answer = !questions && isBehind && block.type === 'code' ? toAnswer(block) : undefined
    read.push(...(questions ?? answer ?? [block]))
    if (questions) asked += questions.some(({ type }) => type === 'list') ? least : 1
    isBehind = questions !== undefined || (isBehind && block.type !== 'heading')
  }
  return asked >= least ? read : undefined
}

/** One line that asks may be what a program says. */
const least = 2

/** What stands in the code, if it asks. */
function toQuestions(code: Code): RootContent[] | undefined {
  const children = toBlocks(code)
  const items = children?.flatMap(child => (child.type === 'list' && child.ordered ? child.children : []))
  if (!children || !items) return undefined
  const [first] = children
  const asks = items.length > 0 ? items.every(asksInItem) : first !== undefined && asksInLine(first)
  return asks ? placed(children, code) : undefined
}

/** What stands in the code, if it says that it answers, or nothing in it looks like code. */
function toAnswer(code: Code): RootContent[] | undefined {
  const children = toBlocks(code)
  const [first] = children ?? []
  if (!children || !first) return undefined
  return isLabelled(first) || !isCode.test(code.value) ? placed(children, code) : undefined
}

function toBlocks({ lang, value }: Code): RootContent[] | undefined {
  return plain.test(lang ?? '') ? toTree(value).children : undefined
}

/** Each node at the place of the whole. */
function placed(blocks: RootContent[], { position }: Code): RootContent[] {
  if (position) for (const block of blocks) placeAt(block, position)
  return blocks
}

function asksInItem(item: ListItem): boolean {
  const [first] = item.children
  return (
    readItem(item).prompt.evidence >= asking ||
    (first !== undefined && toPieces(first).length > 1 && textOf(first) !== '')
  )
}

/** `Q: What is a heap?`, or a line that ends in a question mark. */
function asksInLine(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const { prompt } = readParagraph(block)
  return (
    prompt.labelled ||
    prompt.evidence >= 1 ||
    (readNumbering(textOf(block)) !== undefined && prompt.evidence >= asking)
  )
}
