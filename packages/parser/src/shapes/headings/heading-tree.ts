import type { RootContent } from 'mdast'
import { isAboutPage } from '../about.ts'
import { asking } from '../evidence.ts'
import { firstLineOf } from '../lines.ts'
import { type Prompt, readPrompt } from '../prompt.ts'
import type { Page } from '../shape.ts'
import { textOf } from '../text.ts'
import { readAnswerLabel } from '../words.ts'

/** A heading that may be a question, with those below it. */
export interface HeadingNode {
  readonly index: number
  readonly depth: number
  readonly prompt: Prompt
  /** Whether a title above it tells that questions follow. */
  readonly told: boolean
  /** Whether a list of questions stands right below it. */
  readonly isOverList: boolean
  readonly children: HeadingNode[]
}

/** The headings of a page as a tree; those about the page, and those that only say `Answer`, left out. */
export function toHeadingTree(page: Page): HeadingNode[] {
  const roots: HeadingNode[] = []
  const open: HeadingNode[] = []
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index]
    if (block?.type !== 'heading') continue
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const text = textOf(block)
    if (page.asides.has(index) || readAnswerLabel(text)) continue
    const prompt = withOptions(page.promptOf(block), page, index)
    if (isAboutPage(text) && !prompt.labelled) continue
    const isOverList = prompt.evidence < asking && isListOfQuestions(page.blocks[index + 1], page)
    const told = page.told[index] ?? false
    const node = { index, depth: block.depth, prompt, told, isOverList, children: [] }
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}

/** Items that all ask, as far as one can tell: no options, no parts of an answer. */
function isListOfQuestions(block: RootContent | undefined, { itemOf, optionsOf }: Page): boolean {
  if (block?.type !== 'list' || optionsOf(block)) return false
  return block.children.every(item => itemOf(item).prompt.evidence >= asking)
}

/** Options under a heading say that it asks, whatever its words, unless another question has them. */
function withOptions(prompt: Prompt, { blocks, optionsOf }: Page, index: number): Prompt {
  if (prompt.evidence >= asking) return prompt
  let next = index + 1
  while (next < blocks.length && blocks[next]?.type !== 'heading') next++
  const below = blocks.slice(index + 1, next)
  const options = below.filter(block => optionsOf(block))
  if (options.length !== 1) return prompt
  const others = below.filter(block => !options.includes(block))
  return others.some(beginsQuestion) ? prompt : { ...prompt, evidence: asking }
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
