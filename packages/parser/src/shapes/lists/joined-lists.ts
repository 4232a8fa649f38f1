import type { List, PhrasingContent } from 'mdast'
import { namesContents } from '../contents.ts'
import { asking as likely } from '../evidence.ts'
import { depthOf } from '../outline.ts'
import type { Page } from '../shape.ts'
import { textOf } from '../text.ts'
import { type Item, meanOf } from './list-items.ts'

/** A list whose items may be questions. */
export interface Candidate {
  readonly index: number
  /** How many of the blocks behind it belong to its last item. */
  readonly behind: number
  readonly items: readonly Item[]
  readonly ordered: boolean
  /** Whether the heading right above it tells of questions. */
  readonly isTold: () => boolean
}

/** Where so much of a list asks, it may join those that ask more. */
export const leastOfKind = 0.3

/**
 * The lists that ask, and those of their kind that seldom do: where a title tells of questions and some item
 * asks, or whose numbers go on from theirs, or theirs from it.
 */
export function withKin(all: readonly Candidate[], asking: readonly Candidate[], page: Page): Candidate[] {
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
export function withAlike(all: readonly Candidate[], asking: readonly Candidate[], page: Page): Candidate[] {
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

function isLink({ type }: PhrasingContent): boolean {
  return type === 'link' || type === 'linkReference'
}

/** Whether each item leads somewhere: then it is one to read, not one to answer. */
export function isOfLinks({ children }: List): boolean {
  return children.every(({ children: [first] }) => first?.type === 'paragraph' && first.children.some(isLink))
}
