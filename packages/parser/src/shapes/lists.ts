import type { List, ListItem, RootContent } from 'mdast'
import { readBoldLine } from './bold.ts'
import { meanEvidence } from './evidence.ts'
import { splitAtLine } from './lines.ts'
import { readOptions } from './options.ts'
import { type Prompt, readPrompt } from './prompt.ts'
import { positionOf } from './sections.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'

/** A list whose items may be questions. */
interface Candidate {
  readonly list: List
  readonly index: number
  /** How many of the blocks behind it belong to its last item. */
  readonly behind: number
  readonly items: readonly Item[]
}

interface Item {
  readonly item: ListItem
  readonly prompt: Prompt
  /** What stands in the item beside the prompt. */
  readonly blocks: readonly RootContent[]
}

/** Where so much of all lists of a page asks, a list that asks less is of their kind. */
const homogeneous = 0.7

/**
 * Items of lists as questions, numbered or not, with their answers or sub-questions inside, or behind:
 * people forget to indent an answer, and every question becomes a list of its own.
 */
export function recogniseLists(page: Page): Claim[] {
  const candidates = page.blocks.flatMap((block, index): Candidate[] =>
    block.type === 'list' && !page.asides.has(index) && !readOptions(block)
      ? [{ list: block, index, behind: countBehind(page, block, index), items: toItems(block) }]
      : [],
  )
  const all = meanEvidence(candidates.flatMap(evidencesOf))
  const answered = areAnswered(candidates)
  return candidates
    .filter(candidate => meanEvidence(evidencesOf(candidate)) >= (all >= homogeneous ? 0 : 0.5))
    .map(candidate => toClaim(candidate, page, answered))
}

function evidencesOf({ items }: Candidate): number[] {
  return items.map(({ prompt }) => prompt.evidence)
}

/** Whether most items have something beside their prompt: then it is an answer, else it still asks. */
function areAnswered(candidates: readonly Candidate[]): boolean {
  const items = candidates.flatMap(({ items }) => items)
  const inside = items.filter(({ blocks }) => blocks.length > 0).length
  const behind = candidates.filter(candidate => candidate.behind > 0).length
  return inside + behind > items.length / 2
}

function toItems(list: List): Item[] {
  return list.children.map((item, place) => {
    const { prompt, blocks } = readItem(item)
    return { item, blocks, prompt: list.ordered ? { ...prompt, number: (list.start ?? 1) + place } : prompt }
  })
}

/** The first line of an item is the prompt when it is bold or asks, else its first paragraph is. */
function readItem({ children: [first, ...others] }: ListItem): Pick<Item, 'prompt' | 'blocks'> {
  if (first?.type !== 'paragraph' && first?.type !== 'heading')
    return { prompt: readPrompt([]), blocks: first ? [first, ...others] : others }
  const bold = readBoldLine(first.children)
  const { line, rest } = bold ? { line: bold.bold, rest: bold.rest } : splitAtLine(first.children)
  const prompt = readPrompt(line)
  if (bold)
    return {
      prompt: { ...prompt, evidence: Math.min(1, prompt.evidence + 0.3) },
      blocks: [...toParagraph(first, rest), ...others],
    }
  if (prompt.evidence >= 1) return { prompt, blocks: [...toParagraph(first, rest), ...others] }
  return { prompt: readPrompt(first.children), blocks: others }
}

function toParagraph(of: RootContent, children: Item['prompt']['nodes']): RootContent[] {
  const position = of.position ? { position: of.position } : {}
  return children.length > 0 ? [{ type: 'paragraph', children: [...children], ...position }] : []
}

/** The blocks up to the next list or heading, where they seem to belong to the last item. */
function countBehind({ blocks, asides }: Page, list: List, index: number): number {
  const ends = (block: RootContent, at: number) =>
    asides.has(at) || block.type === 'heading' || block.type === 'list' || block.type === 'thematicBreak'
  let after = index + 1
  for (let block = blocks[after]; block && !ends(block, after); block = blocks[after]) after++
  const behind = blocks.slice(index + 1, after)
  const isCode = behind.every(({ type }) => type === 'code')
  const isAlone = list.children.length === 1 && list.ordered === true
  return isCode || isAlone || continues(list, blocks[after]) ? behind.length : 0
}

/** Whether the next list carries on the numbers of this one. */
function continues(list: List, next: RootContent | undefined): boolean {
  const end = (list.start ?? 1) + list.children.length
  return list.ordered === true && next?.type === 'list' && next.ordered === true && next.start === end
}

function toClaim({ index, behind, items }: Candidate, page: Page, answered: boolean): Claim {
  const after = page.blocks.slice(index + 1, index + 1 + behind)
  const questions = items.map(({ item, prompt, blocks }, place): ClaimedQuestion => {
    const isLast = place === items.length - 1
    const own = isLast ? [...blocks, ...after] : blocks
    return {
      prompt,
      blocks: own,
      position: positionOf(isLast ? [item, ...after] : [item]),
      section: page.sections[index] ?? [],
      answered: answered || own.some(({ type }) => type !== 'list' && type !== 'code'),
      from: index,
      to: isLast ? index + 1 + behind : index + 1,
    }
  })
  const strength = items.reduce((sum, { prompt }) => sum + prompt.evidence, 0)
  return { shape: 'lists', strength, questions }
}
