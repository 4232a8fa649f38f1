import type { List, RootContent } from 'mdast'
import type { Position } from 'unist'
import { convinces } from './conviction.ts'
import { meanEvidence } from './evidence.ts'
import { countBehind } from './list-behind.ts'
import { type ItemQuestion, readItem } from './list-item.ts'
import { readOptions } from './options.ts'
import { positionOf, toSections } from './outline.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { textOf } from './text.ts'

/** A list whose items may be questions. */
interface Candidate {
  readonly index: number
  /** How many of the blocks behind it belong to its last item. */
  readonly behind: number
  readonly items: readonly Item[]
}

interface Item extends ItemQuestion {
  readonly position: Position
  /** The items above it that only name a subject. */
  readonly topics: readonly string[]
}

/** Where so much of all lists of a page asks, a list that asks less is of their kind. */
const homogeneous = 0.7
/** But not one that asks less than this, unless a title tells of questions. */
const leastOfKind = 0.3

/**
 * Items of lists as questions, numbered or not, with their answers or sub-questions inside, or behind:
 * people forget to indent an answer, and every question becomes a list of its own.
 */
export function recogniseLists(page: Page): Claim[] {
  const behind = countBehind(page)
  const candidates = page.blocks.flatMap((block, index): Candidate[] => {
    if (block.type !== 'list' || page.asides.has(index)) return []
    const items = toItems(block, [], page.told[index] ?? false)
    const isChoice = readOptions(block) !== undefined && meanOf(items) < homogeneous
    return isChoice ? [] : [{ index, behind: behind.get(index) ?? 0, items }]
  })
  const all = meanOf(candidates.flatMap(({ items }) => items))
  const answered = areAnswered(candidates)
  const sections = toSections(page.blocks, index => page.asides.has(index))
  return candidates
    .filter(candidate => asks(candidate, page, all))
    .map(candidate => toClaim(candidate, page, sections[candidate.index] ?? [], answered))
}

function meanOf(items: readonly Item[]): number {
  return meanEvidence(items.map(({ prompt }) => prompt.evidence))
}

function asks({ index, items }: Candidate, page: Page, all: number): boolean {
  const told = page.told[index] ?? false
  if (all >= homogeneous && (told || meanOf(items) >= leastOfKind)) return true
  const numberless = items.map(({ prompt: { number: _, ...prompt } }) => prompt)
  return convinces(numberless, told, 'plain')
}

/** Whether most items have something beside their prompt: then it is an answer, else it still asks. */
function areAnswered(candidates: readonly Candidate[]): boolean {
  const items = candidates.flatMap(candidate => candidate.items)
  const inside = items.filter(({ blocks }) => blocks.length > 0).length
  const behind = candidates.filter(candidate => candidate.behind > 0).length
  return inside + behind > items.length / 2
}

/** The items of a list; those of an inner list, where an item only names their subject. */
function toItems(list: List, topics: readonly string[], told: boolean): Item[] {
  return list.children.flatMap((item, place): Item[] => {
    const { prompt, blocks } = readItem(item)
    const inner = blocks.length === 1 && blocks[0]?.type === 'list' ? blocks[0] : undefined
    const below =
      inner && prompt.evidence < 0.5 ? toItems(inner, [...topics, textOf(prompt.nodes)], told) : []
    if (below.length > 0 && meanOf(below) >= homogeneous) return below
    const number = list.ordered ? (list.start ?? 1) + place : prompt.number
    const numbered = number === undefined ? prompt : { ...prompt, number }
    return [{ prompt: numbered, blocks, topics, position: item.position ?? positionOf([list]) }]
  })
}

function toClaim(
  { index, behind, items }: Candidate,
  page: Page,
  section: readonly string[],
  answered: boolean,
): Claim {
  const after = page.blocks.slice(index + 1, index + 1 + behind)
  const questions = items.map(({ prompt, blocks, topics, position }, place): ClaimedQuestion => {
    const isLast = place === items.length - 1
    const all = isLast ? [...blocks, ...after] : blocks
    return {
      prompt,
      own: blocks,
      position,
      section: [...section, ...topics],
      answered: answered || all.some(answers),
      from: index,
      to: isLast ? index + 1 + behind : index + 1,
    }
  })
  const strength = items.reduce((sum, { prompt }) => sum + prompt.evidence, 0)
  return { shape: 'lists', strength, questions }
}

/** What under an item can hardly be a part of the question. */
function answers({ type }: RootContent): boolean {
  return type !== 'list' && type !== 'code'
}
