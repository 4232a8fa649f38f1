import type { RootContent } from 'mdast'
import { isFold } from '../../html/fold.ts'
import { isAboutPage } from '../about.ts'
import { namesQuestions } from '../columns.ts'
import { asking, meanEvidence } from '../evidence.ts'
import { isIntent } from '../intent.ts'
import { firstLineOf } from '../lines.ts'
import { isAnnouncement } from '../options/announcements.ts'
import { type Prompt, readPrompt } from '../prompt.ts'
import type { Page } from '../shape.ts'
import { textOf } from '../text.ts'
import { foldsAnswer, readAnswerLabel } from '../words.ts'

/** A heading that may be a question, with those below it. */
export interface HeadingNode {
  readonly index: number
  readonly depth: number
  readonly prompt: Prompt
  /** Whether a title above it tells that questions follow. */
  readonly told: boolean
  /** Whether a list or a table of questions stands right below it. */
  readonly isOverList: boolean
  readonly children: HeadingNode[]
}

/** The headings of a page as a tree; those about the page, and those that only say `Answer` or `Options`, left out. */
export function toHeadingTree(page: Page): HeadingNode[] {
  const roots: HeadingNode[] = []
  const open: HeadingNode[] = []
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index]
    if (block?.type !== 'heading') continue
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const text = textOf(block)
    if (page.asides.has(index) || readAnswerLabel(text) || isAnnouncement(text) || isIntent(text)) continue
    const prompt = withParts(page.promptOf(block), page, index)
    if (isAboutPage(text) && !prompt.labelled) continue
    const isOverList = prompt.evidence < asking && holdsQuestions(page, index + 1, prompt)
    const told = page.told[index] ?? false
    const node = { index, depth: block.depth, prompt, told, isOverList, children: [] }
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}

/** A table or a list of questions; below a number also a list with numbers of its own of which most ask, behind a line. */
function holdsQuestions(page: Page, index: number, { number }: Prompt): boolean {
  const block = page.blocks[index]
  if (block?.type === 'table') return namesQuestions(block)
  if (isListOfQuestions(block, page)) return true
  const list = block?.type === 'paragraph' ? page.blocks[index + 1] : block
  if (number === undefined || list?.type !== 'list' || !list.ordered || page.optionsOf(list)) return false
  return (
    list.children.length > 1 &&
    meanEvidence(list.children.map(item => page.itemOf(item).prompt.evidence)) >= mostly
  )
}

/** So much the items of a list must ask, in the mean, below a heading that hardly does. */
const mostly = 0.6

/** Items that all ask, as far as one can tell: no options, no parts of an answer. */
function isListOfQuestions(block: RootContent | undefined, { itemOf, optionsOf }: Page): boolean {
  if (block?.type !== 'list' || optionsOf(block)) return false
  return block.children.every(item => itemOf(item).prompt.evidence >= asking)
}

/**
 * Options or a hidden answer under a heading say that it asks, whatever its words, unless another question
 * has them; under one with a number a single `Question:` does, too.
 */
function withParts(prompt: Prompt, page: Page, index: number): Prompt {
  if (prompt.evidence >= asking) return prompt
  const { blocks } = page
  let next = index + 1
  while (next < blocks.length && blocks[next]?.type !== 'heading') next++
  const below = blocks.slice(index + 1, next)
  const [first, ...others] = below
  const isCounted = first && prompt.number !== undefined && beginsQuestion(first)
  const asks = isCounted ? !others.some(beginsQuestion) : hasOne(below, page) && !below.some(beginsQuestion)
  return asks ? { ...prompt, evidence: asking } : prompt
}

/** Whether blocks hold the parts of one question. */
function hasOne(blocks: readonly RootContent[], page: Page): boolean {
  const options = blocks.filter(block => page.optionsOf(block)).length
  const answers = blocks.filter(block => isFold(block) && foldsAnswer(textOf(block.summary))).length
  if (options > 0) return options === 1
  return answers === 1 && !blocks.some(block => isListOfQuestions(block, page))
}

function beginsQuestion(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const { number, labelled } = readPrompt(firstLineOf(block.children))
  return number !== undefined || labelled
}

/** The nodes of a tree in the order of the page. */
export function flatten(nodes: readonly HeadingNode[]): HeadingNode[] {
  return nodes.flatMap(node => [node, ...flatten(node.children)])
}
