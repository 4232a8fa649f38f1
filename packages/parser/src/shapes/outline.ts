import type { Heading, Paragraph, RootContent } from 'mdast'
import { textOf } from './text.ts'

/** Deeper than any heading: the depth of what is none. */
export const belowHeadings = 7

/** The depth of a heading, 7 for any other block. */
export function depthOf(block: RootContent | undefined): number {
  return block?.type === 'heading' ? block.depth : belowHeadings
}

/** The depth of a heading below one of depth `above`, 0 where there is none. */
export function depthBelow(above: number): Heading['depth'] {
  return Math.min(above + 1, belowHeadings - 1) as Heading['depth']
}

/** A paragraph as the heading that its author meant, below one of depth `above`. */
export function toHeading({ children, position }: Paragraph, above: number): Heading {
  return { type: 'heading', depth: depthBelow(above), children, ...(position ? { position } : {}) }
}

/** For each block the index of the nearest heading at or above it, −1 before the first. */
export function toNearestHeadings(blocks: readonly RootContent[]): number[] {
  let nearest = -1
  return blocks.map((block, index) => {
    if (block.type === 'heading') nearest = index
    return nearest
  })
}

/** For each block whether a heading above it, or the page as a whole, tells that questions follow. */
export function toTold(
  blocks: readonly RootContent[],
  page: boolean,
  tells: (title: string) => boolean,
): boolean[] {
  const open: { readonly depth: number; readonly told: boolean }[] = []
  return blocks.map(block => {
    if (block.type !== 'heading') return open.at(-1)?.told ?? page
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const above = open.at(-1)?.told ?? page
    open.push({ depth: block.depth, told: above || tells(textOf(block)) })
    return above
  })
}

/** From the start of the first block to the end of the last. */
export function positionOf(blocks: readonly RootContent[]): NonNullable<RootContent['position']> {
  const start = blocks[0]?.position?.start ?? { line: 1, column: 1, offset: 0 }
  const end = blocks.findLast(block => block.position)?.position?.end ?? start
  return { start, end }
}
