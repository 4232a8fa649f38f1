import type { List, PhrasingContent, RootContent } from 'mdast'
import { isAboutPage } from '../about.ts'
import { namesContents } from '../contents.ts'
import { convinces } from '../conviction.ts'
import { asking as likely } from '../evidence.ts'
import { depthOf, toNearestHeadings } from '../outline.ts'
import { toSections } from '../sections.ts'
import type { Claim, ClaimedQuestion, Page } from '../shape.ts'
import { tellsOfQuestions } from '../subject.ts'
import { textOf } from '../text.ts'
import { countBehind } from './list-behind.ts'
import { type Item, meanOf, toItems } from './list-items.ts'

/** A list whose items may be questions. */
interface Candidate {
  readonly index: number
  /** How many of the blocks behind it belong to its last item. */
  readonly behind: number
  readonly items: readonly Item[]
  readonly ordered: boolean
  /** Whether the heading right above it tells of questions. */
  readonly isTold: () => boolean
}

/** Where so much of all lists of a page asks, a list that asks less is of their kind. */
const homogeneous = 0.7
/** But not one that asks less than this, unless the heading right above it tells of questions, or something stands below its items. */
const leastOfKind = 0.3

/**
 * Items of lists as questions, numbered or not, with their answers or sub-questions inside, or behind:
 * people forget to indent an answer, and every question becomes a list of its own.
 */
export function recogniseLists(page: Page): Claim[] {
  const behind = countBehind(page)
  const nearest = toNearestHeadings(page.blocks)
  const isAbout = toHeadingTest(page, isAboutPage)
  const tells = toHeadingTest(page, tellsOfQuestions)
  const candidates = page.blocks.flatMap((block, index): Candidate[] => {
    if (block.type !== 'list' || page.asides.has(index)) return []
    const above = nearest[index] ?? -1
    if (isAbout(above) && isOfLinks(block)) return []
    const items = toItems(block, page)
    const isAside = page.optionsOf(block) !== undefined || isAbout(above)
    if (isAside && meanOf(items) < homogeneous) return []
    const isTold = () => (above < 0 ? (page.told[index] ?? false) : tells(above))
    return [{ index, behind: behind.get(index) ?? 0, items, ordered: block.ordered === true, isTold }]
  })
  const all = meanOf(candidates.flatMap(({ items }) => items))
  const first = candidates.filter(candidate => asks(candidate, page, all))
  const asking = withAlike(candidates, withKin(candidates, first, page), page)
  if (asking.length === 0) return []
  const answered = areAnswered(asking)
  const sections = toSections(page.blocks, index => page.asides.has(index))
  return asking.map(candidate => toClaim(candidate, page, sections[candidate.index] ?? [], answered))
}

function asks({ index, items, behind, isTold }: Candidate, page: Page, all: number): boolean {
  const told = page.told[index] ?? false
  const isTask = told && (behind > 0 || items.some(({ blocks }) => blocks.length > 0))
  if (all >= homogeneous && (isTask || meanOf(items) >= leastOfKind || isTold())) return true
  const numberless = items.map(({ prompt: { number: _, ...prompt } }) => prompt)
  return convinces(numberless, told, items.every(({ standsOut }) => standsOut) ? 'standing' : 'plain')
}

/**
 * The lists that ask, and those of their kind that seldom do: where a title tells of questions and some item
 * asks, or whose numbers go on from theirs, or theirs from it.
 */
function withKin(all: readonly Candidate[], asking: readonly Candidate[], page: Page): Candidate[] {
  const chosen = new Set(asking)
  const [one] = asking
  const isKin = (candidate: Candidate, place: number) =>
    (page.told[candidate.index] &&
      candidate.ordered === one?.ordered &&
      candidate.items.some(({ prompt }) => prompt.evidence >= likely) &&
      meanOf(candidate.items) >= leastOfKind) ||
    (candidate.ordered &&
      [all[place - 1], all[place + 1]].some(other => other && chosen.has(other) && goesOn(candidate, other)))
  return all.filter((candidate, place) => chosen.has(candidate) || (one && isKin(candidate, place)))
}

/** Whether the numbers of two lists run on from the one to the other. */
function goesOn(one: Candidate, other: Candidate): boolean {
  const [before, behind] = one.index < other.index ? [one, other] : [other, one]
  const last = before.items.at(-1)?.prompt.number
  return last !== undefined && last > 1 && behind.items[0]?.prompt.number === last + 1
}

/**
 * The lists that ask, and those that only say what is asked (`1. Versions of Spring`), where a title tells
 * of questions and most of its sections hold nothing but a list that asks.
 */
function withAlike(all: readonly Candidate[], asking: readonly Candidate[], page: Page): Candidate[] {
  const chosen = new Set(asking)
  const sole = all.filter(candidate => page.told[candidate.index] && isSole(candidate, page))
  const alike = sole.filter(candidate => chosen.has(candidate))
  if (alike.length * 2 <= sole.length && alike.length < sole.length) return [...asking]
  const depthAbove = ({ index }: Candidate) => depthOf(page.blocks[index - 1])
  const depths = new Set(alike.map(depthAbove))
  const joining = new Set(
    sole.filter(candidate => candidate.ordered === alike[0]?.ordered && depths.has(depthAbove(candidate))),
  )
  return all.filter(candidate => chosen.has(candidate) || joining.has(candidate))
}

/** Whether a list, and not of links, is all that stands under a heading, and that of no part about the page. */
function isSole({ index, behind }: Candidate, { blocks, asides }: Page): boolean {
  let above = index - 1
  while (asides.get(above)?.reason === 'rule') above--
  const [heading, list, next] = [blocks[above], blocks[index], blocks[index + behind + 1]]
  const isEnd =
    !next || next.type === 'heading' || next.type === 'thematicBreak' || asides.has(index + behind + 1)
  return (
    heading?.type === 'heading' &&
    isEnd &&
    !namesContents(textOf(heading)) &&
    list?.type === 'list' &&
    !isOfLinks(list)
  )
}

/** Asks something of the words of the heading at an index, once however many lists stand below it. */
function toHeadingTest({ blocks }: Page, test: (text: string) => boolean): (index: number) => boolean {
  const known = new Map<number, boolean>()
  return index => {
    const found = known.get(index) ?? (index >= 0 && test(textOf(blocks[index])))
    known.set(index, found)
    return found
  }
}

function isLink({ type }: PhrasingContent): boolean {
  return type === 'link' || type === 'linkReference'
}

/** Whether each item leads somewhere: then it is one to read, not one to answer. */
function isOfLinks({ children }: List): boolean {
  return children.every(({ children: [first] }) => first?.type === 'paragraph' && first.children.some(isLink))
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
  const after = page.blocks.slice(index + 1, index + 1 + behind)
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
