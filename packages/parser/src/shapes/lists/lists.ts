import type { List, PhrasingContent, RootContent } from 'mdast'
import { isAboutPage } from '../about.ts'
import { namesContents } from '../contents.ts'
import { convinces } from '../conviction.ts'
import { toNearestHeadings } from '../outline.ts'
import { toSections } from '../sections.ts'
import type { Claim, ClaimedQuestion, Page } from '../shape.ts'
import { textOf } from '../text.ts'
import { answeredAlone, blocksBehind, withAnswerBehind } from './answers-behind.ts'
import { countBehind } from './list-behind.ts'
import { type Item, meanOf, toItems } from './list-items.ts'

/** A list whose items may be questions. */
export interface Candidate {
  readonly index: number
  /** How many of the blocks behind it belong to its last item. */
  readonly behind: number
  readonly items: readonly Item[]
  readonly ordered: boolean
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
  const nearest = toNearestHeadings(page.blocks)
  const candidates = page.blocks.flatMap((block, index): Candidate[] => {
    if (
      block.type !== 'list' ||
      page.asides.has(index) ||
      isReading(block, page.blocks[nearest[index] ?? -1])
    )
      return []
    const items = withAnswerBehind(toItems(block, page), blocksBehind(page, index, behind.get(index)), page)
    const isChoice = page.optionsOf(block) !== undefined && meanOf(items) < homogeneous
    return isChoice ? [] : [{ index, behind: behind.get(index) ?? 0, items, ordered: block.ordered === true }]
  })
  const all = meanOf(candidates.flatMap(({ items }) => items))
  const asking = withAlike(
    candidates,
    candidates.filter(candidate => asks(candidate, page, all)),
    page,
  )
  if (asking.length === 0) return []
  const answered = areAnswered(candidates)
  const sections = toSections(page.blocks, index => page.asides.has(index))
  return asking.map(candidate => toClaim(candidate, page, sections[candidate.index] ?? [], answered))
}

function asks({ index, items }: Candidate, page: Page, all: number): boolean {
  const told = page.told[index] ?? false
  if (all >= homogeneous && (told || meanOf(items) >= leastOfKind)) return true
  const numberless = items.map(({ prompt: { number: _, ...prompt } }) => prompt)
  return convinces(numberless, told, items.every(({ standsOut }) => standsOut) ? 'standing' : 'plain')
}

/**
 * The lists that ask, and those that only say what is asked (`1. Versions of Spring`), where a title tells
 * of questions and most of its sections hold nothing but a list that asks; or where most lists of one item
 * with an answer behind it ask.
 */
function withAlike(all: readonly Candidate[], asking: readonly Candidate[], page: Page): Candidate[] {
  const chosen = new Set([...asking, ...answeredAlone(all, asking)])
  const sole = all.filter(candidate => page.told[candidate.index] && isSole(candidate, page))
  const alike = sole.filter(candidate => chosen.has(candidate))
  if (alike.length * 2 <= sole.length && alike.length < sole.length)
    return all.filter(candidate => chosen.has(candidate))
  const joining = new Set(sole.filter(({ ordered }) => ordered === alike[0]?.ordered))
  return all.filter(candidate => chosen.has(candidate) || joining.has(candidate))
}

/** Whether a list, and not of links, is all that stands under a heading, and that of no part about the page. */
function isSole({ index, behind }: Candidate, { blocks, asides }: Page): boolean {
  const [heading, list, next] = [blocks[index - 1], blocks[index], blocks[index + behind + 1]]
  const isEnd =
    !next || next.type === 'heading' || next.type === 'thematicBreak' || asides.has(index + behind + 1)
  return (
    heading?.type === 'heading' &&
    isEnd &&
    !isAboutPage(textOf(heading)) &&
    !namesContents(textOf(heading)) &&
    list?.type === 'list' &&
    !isOfLinks(list)
  )
}

/** Whether a list is what to read about the subject, though a title in it may ask. */
function isReading(list: List, heading: RootContent | undefined): boolean {
  if (heading?.type !== 'heading' || !isAboutPage(textOf(heading))) return false
  return list.children.every(
    ({ children: [first] }) => first?.type === 'paragraph' && first.children.some(isLink),
  )
}

function isLink({ type }: PhrasingContent): boolean {
  return type === 'link' || type === 'linkReference'
}

/** Whether each item leads somewhere: then it is one to read, not one to answer. */
function isOfLinks({ children }: List): boolean {
  return children.every(
    ({ children: [first] }) => first?.type === 'paragraph' && first.children[0]?.type === 'link',
  )
}

/** Whether most items have something beside their prompt: then it is an answer, else it still asks. */
function areAnswered(candidates: readonly Candidate[]): boolean {
  const items = candidates.flatMap(candidate => candidate.items)
  const inside = items.filter(({ blocks }) => blocks.length > 0).length
  const behind = candidates.filter(candidate => candidate.behind > 0).length
  return inside + behind > items.length / 2
}

function toClaim(
  { index, behind, items }: Candidate,
  page: Page,
  section: readonly string[],
  answered: boolean,
): Claim {
  const after = blocksBehind(page, index, behind)
  const questions = items.map(({ prompt, blocks, topics, position, left }, place): ClaimedQuestion => {
    const isLast = place === items.length - 1
    const all = isLast ? [...blocks, ...after] : blocks
    return {
      prompt,
      own: blocks,
      left,
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
