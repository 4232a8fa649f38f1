import { depthOf } from '../outline.ts'
import type { Page } from '../shape.ts'
import type { Start } from '../starts.ts'
import { textOf } from '../text.ts'
import { readAnswerLabel } from '../words.ts'

/**
 * Where a question ends that is no heading itself: at a heading, unless that only says `Answer`, or is
 * deeper than the one above the question and no question stands under it.
 */
export function endsAtHeading(
  { blocks }: Page,
  starts: readonly Start[],
): (index: number, start: Start) => boolean {
  const holding = toHolding(blocks.map(depthOf), new Set(starts.map(({ index }) => index)))
  const above = toDepthsAbove(blocks.map(depthOf))
  return (index, start) => {
    const block = blocks[index]
    if (block?.type !== 'heading' || readAnswerLabel(textOf(block))) return false
    const section = above[start.index] ?? 0
    return section === 0 || block.depth <= section || holding.has(index)
  }
}

/** The headings under which a question stands, before the next one that is no deeper. */
function toHolding(depths: readonly number[], begins: ReadonlySet<number>): ReadonlySet<number> {
  const holding = new Set<number>()
  const open: number[] = []
  for (let index = 0; index < depths.length; index++) {
    const depth = depths[index] as number
    if (begins.has(index)) for (const heading of open.splice(0)) holding.add(heading)
    if (depth > 6) continue
    while ((depths[open.at(-1) ?? -1] ?? 0) >= depth) open.pop()
    open.push(index)
  }
  return holding
}

/** For each block the depth of the nearest heading above it; 0 before the first. */
function toDepthsAbove(depths: readonly number[]): number[] {
  let above = 0
  return depths.map(depth => {
    const own = above
    if (depth <= 6) above = depth
    return own
  })
}
