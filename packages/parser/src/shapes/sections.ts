import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** The headings above the block at `index`, outermost first; what `isOther` tells apart does not count. */
export function sectionOf(
  blocks: readonly RootContent[],
  index: number,
  isOther: (index: number) => boolean,
): string[] {
  const above: string[] = []
  let depth = depthOf(blocks[index])
  for (let i = index - 1; i >= 0; i--) {
    const block = blocks[i]
    if (block?.type !== 'heading' || block.depth >= depth || isOther(i)) continue
    above.unshift(toString(block).trim())
    depth = block.depth
  }
  return above.filter(Boolean)
}

function depthOf(block: RootContent | undefined): number {
  return block?.type === 'heading' ? block.depth : 7
}

/** From the start of the first block to the end of the last. */
export function positionOf(blocks: readonly RootContent[]): NonNullable<RootContent['position']> {
  const start = blocks[0]?.position?.start ?? { line: 1, column: 1, offset: 0 }
  const end = blocks.findLast(block => block.position)?.position?.end ?? start
  return { start, end }
}
