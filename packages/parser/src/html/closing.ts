import type { RootContent } from 'mdast'
import { countStrayCloses, toDepths, toPieces } from './tags.ts'

/** What of the folds is open before a block, and what is when most of those that follow are closed. */
interface Depths {
  readonly before: number
  readonly least: number
}

/**
 * Tells whether the tags from a block on close all folds that are open before it.
 *
 * The blocks are read when the first fold is open before another: on most pages there is none.
 */
export function toClosing(blocks: readonly RootContent[]): (index: number, open: number) => boolean {
  let depths: readonly Depths[] | undefined
  return (index, open) => {
    depths ??= toDepthsBehind(blocks)
    const { before, least } = depths[index] ?? { before: 0, least: Number.POSITIVE_INFINITY }
    return least <= before - open
  }
}

/**
 * One pass: the depth of the folds is summed up to each block, and of the depths that follow each block
 * the least is kept.
 */
function toDepthsBehind(blocks: readonly RootContent[]): Depths[] {
  let depth = 0
  const depths = blocks.map(block => {
    const before = depth
    const changes = changesIn(block)
    depth += changes.at(-1) ?? 0
    return { before, least: before + Math.min(0, ...changes) }
  })
  let least = Number.POSITIVE_INFINITY
  return depths
    .toReversed()
    .map(own => {
      least = Math.min(least, own.least)
      return { before: own.before, least }
    })
    .toReversed()
}

function changesIn(block: RootContent): number[] {
  const isFlat = block.type === 'html' || block.type === 'paragraph'
  if (!isFlat) return Array.from({ length: countStrayCloses(htmlIn(block)) }, (_, index) => -1 - index)
  let depth = 0
  return htmlIn(block).flatMap(html => {
    const changes = toDepths(toPieces(html)).map(change => depth + change)
    depth = changes.at(-1) ?? depth
    return changes
  })
}

/** The HTML in a block, in its order. */
export function htmlIn(block: RootContent): string[] {
  if (block.type === 'html') return [block.value]
  return 'children' in block ? block.children.flatMap(htmlIn) : []
}
