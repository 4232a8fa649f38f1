import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** The headings above each block of a page, outermost first. */
export type Sections = readonly (readonly string[])[]

/**
 * The headings above each of `blocks`, in one pass.
 *
 * @param isOther Whether the block at an index is a heading that counts as none: a question, an aside.
 */
export function toSections(blocks: readonly RootContent[], isOther: (index: number) => boolean): Sections {
  let open: { readonly depth: number; readonly path: readonly string[] }[] = []
  return blocks.map((block, index) => {
    if (block.type !== 'heading') return open.at(-1)?.path ?? []
    const above = open.filter(({ depth }) => depth < block.depth)
    const path = above.at(-1)?.path ?? []
    if (!isOther(index))
      open = [...above, { depth: block.depth, path: withName(path, toString(block).trim()) }]
    return path
  })
}

function withName(path: readonly string[], name: string): readonly string[] {
  return name === '' ? path : [...path, name]
}

/** From the start of the first block to the end of the last. */
export function positionOf(blocks: readonly RootContent[]): NonNullable<RootContent['position']> {
  const start = blocks[0]?.position?.start ?? { line: 1, column: 1, offset: 0 }
  const end = blocks.findLast(block => block.position)?.position?.end ?? start
  return { start, end }
}
