import type { RootContent } from 'mdast'
import { isAboutPage } from './about.ts'
import { splitAtLine } from './lines.ts'
import { readOptionBlock } from './options.ts'
import { type Prompt, readPrompt } from './prompt.ts'
import type { Page } from './shape.ts'
import { textOf } from './text.ts'
import { readAnswerLabel } from './words.ts'

/** A heading that may be a question, with those below it. */
export interface HeadingNode {
  readonly index: number
  readonly depth: number
  readonly prompt: Prompt
  /** Whether a title above it tells that questions follow. */
  readonly told: boolean
  readonly children: HeadingNode[]
}

/** What a heading that asks is worth at least. */
export const asking = 0.8

/** The headings of a page as a tree; those about the page, and those that only say `Answer`, left out. */
export function toHeadingTree(page: Page): HeadingNode[] {
  const roots: HeadingNode[] = []
  const open: HeadingNode[] = []
  for (const [index, block] of page.blocks.entries()) {
    if (block.type !== 'heading') continue
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const text = textOf(block)
    if (page.asides.has(index) || readAnswerLabel(text)) continue
    const prompt = withOptions(readPrompt(block.children), page, index)
    if (isAboutPage(text) && !prompt.labelled) continue
    const node = { index, depth: block.depth, prompt, told: page.told[index] ?? false, children: [] }
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}

/** Options under a heading say that it asks, whatever its words, unless another question has them. */
function withOptions(prompt: Prompt, { blocks }: Page, index: number): Prompt {
  if (prompt.evidence >= asking) return prompt
  let options = 0
  for (let next = index + 1; next < blocks.length && blocks[next]?.type !== 'heading'; next++) {
    const block = blocks[next] as RootContent
    if (readOptionBlock(block)) options++
    else if (beginsQuestion(block)) return prompt
  }
  return options === 1 ? { ...prompt, evidence: asking } : prompt
}

function beginsQuestion(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const { number, labelled } = readPrompt(splitAtLine(block.children).line)
  return number !== undefined || labelled
}

/** The nodes of a tree in the order of the page. */
export function flatten(nodes: readonly HeadingNode[]): HeadingNode[] {
  return nodes.flatMap(node => [node, ...flatten(node.children)])
}
