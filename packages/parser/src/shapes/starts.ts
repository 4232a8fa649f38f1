import type { RootContent } from 'mdast'
import type { Prompt } from './prompt.ts'
import { positionOf, toSections } from './sections.ts'
import type { Claim, ClaimedQuestion, Page, ShapeName } from './shape.ts'

/** A block with which a question begins, and what of the block is not the prompt. */
export interface Start {
  readonly index: number
  readonly prompt: Prompt
  /** What stands in the same block behind the prompt. */
  readonly rest: readonly RootContent[]
}

/**
 * A claim from the places where its questions begin: each reaches to the next one, to a heading that
 * is above it, or to an aside.
 */
export function toClaim(
  shape: ShapeName,
  page: Page,
  starts: readonly Start[],
  options: { readonly answered: boolean; readonly endsAt: (index: number, start: Start) => boolean },
): Claim[] {
  if (starts.length === 0) return []
  const begins = new Set(starts.map(({ index }) => index))
  const sections = toSections(page.blocks, index => begins.has(index) || page.asides.has(index))
  const questions = starts.map((start): ClaimedQuestion => {
    let to = start.index + 1
    while (to < page.blocks.length && !begins.has(to) && !page.asides.has(to) && !options.endsAt(to, start))
      to++
    const own = page.blocks.slice(start.index, to)
    return {
      prompt: start.prompt,
      blocks: [...start.rest, ...own.slice(1)],
      position: positionOf(own),
      section: sections[start.index] ?? [],
      answered: options.answered,
      from: start.index,
      to,
    }
  })
  return [{ shape, strength: starts.reduce((sum, { prompt }) => sum + prompt.evidence, 0), questions }]
}
