import type { RootContent } from 'mdast'
import { depthOf, positionOf } from './outline.ts'
import { type Prompt, strengthOf } from './prompt.ts'
import { toSections } from './sections.ts'
import type { Claim, ClaimedQuestion, Page, ShapeName } from './shape.ts'

/** A block with which a question begins, and what of the block is not the prompt. */
export interface Start {
  readonly index: number
  readonly prompt: Prompt
  /** What stands in the same block behind the prompt. */
  readonly rest: readonly RootContent[]
}

/** What is the same for all questions of a claim. */
export interface Reach {
  readonly answered: boolean
  /** Whether a question that begins at `start` ends before the block at `index`. */
  readonly endsAt: (index: number, start: Start) => boolean
}

/**
 * A claim from the places where its questions begin, in order: each reaches to the next one, to a
 * heading that is above it, or to a part of the page that is about the page.
 */
export function toClaim(shape: ShapeName, page: Page, starts: readonly Start[], reach: Reach): Claim[] {
  if (starts.length === 0) return []
  const begins = new Set(starts.map(({ index }) => index))
  const sections = toSections(
    page.blocks,
    index => page.asides.has(index),
    index => begins.has(index),
  )
  const questions = starts.map(
    (start): ClaimedQuestion => ({
      prompt: start.prompt,
      own: start.rest,
      position: positionOf([page.blocks[start.index] as RootContent]),
      section: sections[start.index] ?? [],
      answered: reach.answered,
      from: start.index,
      to: endOf(start, page, begins, reach),
    }),
  )
  return [{ shape, strength: starts.reduce((sum, { prompt }) => sum + strengthOf(prompt), 0), questions }]
}

function endOf(start: Start, page: Page, begins: ReadonlySet<number>, { endsAt }: Reach): number {
  const depth = depthOf(page.blocks[start.index])
  const isAside = (index: number) => (page.asides.get(index)?.depth ?? Number.POSITIVE_INFINITY) <= depth
  let to = start.index + 1
  while (to < page.blocks.length && !begins.has(to) && !isAside(to) && !endsAt(to, start)) to++
  return to
}
