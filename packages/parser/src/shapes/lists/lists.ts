import type { RootContent } from 'mdast'
import { isAboutPage } from '../about.ts'
import { convinces } from '../conviction.ts'
import { toNearestHeadings } from '../outline.ts'
import { toSections } from '../sections.ts'
import type { Claim, ClaimedQuestion, Page } from '../shape.ts'
import { tellsOfQuestions } from '../subject.ts'
import { textOf } from '../text.ts'
import { answeredAlone, blocksBehind, withAnswerBehind } from './answers-behind.ts'
import { type Candidate, isOfLinks, leastOfKind, withAlike, withKin } from './joined-lists.ts'
import { countBehind } from './list-behind.ts'
import { meanOf, toItems } from './list-items.ts'

/** Where so much of all lists of a page asks, a list that asks less is of their kind. */
const homogeneous = 0.7

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
    const items = withAnswerBehind(toItems(block, page), blocksBehind(page, index, behind.get(index)), page)
    const isAside = page.optionsOf(block) !== undefined || isAbout(above)
    if (isAside && meanOf(items) < homogeneous) return []
    const isTold = () => (above < 0 ? (page.told[index] ?? false) : tells(above))
    return [{ index, behind: behind.get(index) ?? 0, items, ordered: block.ordered === true, isTold }]
  })
  const all = meanOf(candidates.flatMap(({ items }) => items))
  const first = candidates.filter(candidate => asks(candidate, page, all))
  const known = [...first, ...answeredAlone(candidates, first)]
  const asking = withAlike(candidates, withKin(candidates, known, page), page)
  if (asking.length === 0) return []
  const answered = areAnswered(asking)
  const sections = toSections(page.blocks, index => page.asides.has(index))
  return asking.map(candidate => toClaim(candidate, page, sections[candidate.index] ?? [], answered))
}

/**
 * Where all lists of the page ask, one that asks less does, too, if the heading right above it tells of questions
 * or something stands below its items.
 */
function asks({ index, items, behind, isTold }: Candidate, page: Page, all: number): boolean {
  const told = page.told[index] ?? false
  const isTask = told && (behind > 0 || items.some(({ blocks }) => blocks.length > 0))
  if (all >= homogeneous && (isTask || meanOf(items) >= leastOfKind || isTold())) return true
  const numberless = items.map(({ prompt: { number: _, ...prompt } }) => prompt)
  return convinces(numberless, told, items.every(({ standsOut }) => standsOut) ? 'standing' : 'plain')
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
