import type { Outside } from '@prepdeck/model'
import type { Heading, Html, RootContent } from 'mdast'
import { type Fold, isFold } from '../html/fold.ts'
import { readBoldLine } from './bold-line.ts'
import { convinces } from './conviction.ts'
import { asking } from './evidence.ts'
import { readItem } from './lists/list-item.ts'
import { depthBelow } from './outline.ts'
import { type Prompt, readPrompt } from './prompt.ts'
import { textOf } from './text.ts'
import { foldsAnswer, foldsAnything } from './words.ts'

/** What stood around the questions of a fold, and why it is none. */
export interface Edge {
  readonly reason: Outside['reason']
  /** The depth of the heading that the summary became, where the fold ends. */
  readonly depth?: number
}

/** Blocks without the folds that held several questions. */
export interface Opened {
  readonly blocks: readonly RootContent[]
  readonly edges: ReadonlyMap<RootContent, Edge>
}

/** So many questions must stand in a fold before it is no answer. */
const several = 2

/**
 * Opens the folds that hold several questions, and puts the summary over them as a heading.
 *
 * `<details><summary>Basics</summary>` ⏎⏎ `1. What is a set?` ⏎ `2. Why use one?` → a heading and a list;
 * where the summaries themselves are the questions, and under a heading that asks, folds stay closed.
 */
export function openFoldSections(blocks: readonly RootContent[]): Opened {
  const edges = new Map<RootContent, Edge>()
  if (!blocks.some(isFold)) return { blocks, edges }
  return { blocks: open(blocks, undefined, { edges, summaries: new Map() }), edges }
}

/** What a summary says: that there is an answer, or something, or what it is called. */
type Saying = 'answer' | 'anything' | 'title'

interface Opening {
  readonly edges: Map<RootContent, Edge>
  /** Most summaries of a page are the same, and are read once. */
  readonly summaries: Map<string, Saying>
}

/** Folds in a fold are opened before it, so that their questions are told from its own. */
function open(
  blocks: readonly RootContent[],
  title: Heading | undefined,
  opening: Opening,
): readonly RootContent[] {
  let above = title
  let areQuestions: boolean | undefined
  return blocks.flatMap((block): readonly RootContent[] => {
    if (block.type === 'heading') above = block
    if (!isFold(block)) return [block]
    const saying = sayingOf(block, opening)
    if (saying === 'answer' || asks(toTitle(block)) || (above && asks(readPrompt(above.children))))
      return [block]
    areQuestions ??= areTitlesQuestions(blocks, opening)
    if (areQuestions && saying === 'title') return [block]
    const heading = toHeading(block, above)
    const children = open(block.children, heading, opening)
    if (countAsking(children, opening) < several) return [block]
    const end = toEnd(block)
    if (saying === 'anything') opening.edges.set(heading, { reason: 'label' })
    opening.edges.set(end, { reason: 'html', depth: heading.depth })
    return [heading, ...children, end]
  })
}

function sayingOf({ summary }: Fold, { summaries }: Opening): Saying {
  const text = textOf(summary)
  const known = summaries.get(text)
  if (known) return known
  const saying = foldsAnswer(text) ? 'answer' : foldsAnything(text) ? 'anything' : 'title'
  summaries.set(text, saying)
  return saying
}

/** Whether the titles of the folds are the questions, each with its answer inside. */
function areTitlesQuestions(blocks: readonly RootContent[], opening: Opening): boolean {
  const titles = blocks.filter(isFold).filter(fold => sayingOf(fold, opening) === 'title')
  return convinces(titles.map(toTitle), true)
}

function toTitle({ summary }: Fold): Prompt {
  return readPrompt(summary)
}

function asks({ evidence, labelled }: Prompt): boolean {
  return evidence >= asking || labelled
}

/** How many of the blocks, or of their items, ask; no more are counted than are needed. */
function countAsking(blocks: readonly RootContent[], opening: Opening): number {
  let count = 0
  for (const prompt of toPrompts(blocks, opening)) {
    if (asks(prompt)) count++
    if (count >= several) break
  }
  return count
}

function* toPrompts(blocks: readonly RootContent[], opening: Opening): Generator<Prompt> {
  for (const block of blocks) {
    if (block.type === 'heading') yield readPrompt(block.children)
    if (isFold(block) && sayingOf(block, opening) === 'title') yield toTitle(block)
    if (block.type === 'list') for (const item of block.children) yield readItem(item).prompt
    const bold = block.type === 'paragraph' ? readBoldLine(block.children) : undefined
    if (bold) yield readPrompt(bold.bold)
  }
}

/** The summary as a heading below the one above it. */
function toHeading({ summary, children, position }: Fold, above: Heading | undefined): Heading {
  const start = position?.start
  const end = children[0]?.position?.start ?? position?.end
  return {
    type: 'heading',
    depth: depthBelow(above?.depth ?? 0),
    children: [...summary],
    ...(start && end ? { position: { start, end } } : {}),
  }
}

/** What closes the fold. */
function toEnd({ children, position }: Fold): Html {
  const start = children.at(-1)?.position?.end ?? position?.start
  return {
    type: 'html',
    value: '</details>',
    ...(start && position ? { position: { start, end: position.end } } : {}),
  }
}
