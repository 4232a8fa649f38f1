import type { RootContent } from 'mdast'
import type { Aside } from '../asides.ts'
import { textOf } from '../text.ts'

/** So often must a heading come back before it says nothing of its place. */
const often = 3

/** Headings that come back in the same words behind answers, with nothing below them: `## Still in doubt?` */
export function readRefrains(blocks: readonly RootContent[]): Aside[] {
  const bare = new Map<string, number[]>()
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading' || !isEnd(blocks[index + 1]) || isEnd(blocks[index - 1])) continue
    const text = textOf(block)
    const places = bare.get(text)
    if (places) places.push(index)
    else bare.set(text, [index])
  }
  return [...bare.values()]
    .filter(places => places.length >= often)
    .flatMap(places => places.map((index): Aside => ({ index, reason: 'navigation' })))
}

function isEnd(block: RootContent | undefined): boolean {
  return block === undefined || block.type === 'heading' || block.type === 'thematicBreak'
}
