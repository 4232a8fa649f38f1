import type { RootContent } from 'mdast'
import { toClosing } from './closing.ts'
import { FoldReader } from './fold-reader.ts'

/**
 * Blocks in which HTML has become Markdown, and each `<details>` a fold with what stands in it.
 *
 * A fold that is never closed ends before the next one of its level, before a line, or before a
 * heading of the level of the one above it: where its author would have closed it.
 */
export function readFolds(blocks: readonly RootContent[]): RootContent[] {
  const reader = new FoldReader(toClosing(blocks))
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent
    if (reader.isOver(block, index)) reader.closeAll()
    if (block.type === 'html') reader.readHtml(block.value, block.position)
    else if (block.type === 'paragraph') reader.readParagraph(block)
    else if (holdsHtml(block)) reader.readContainer(block, inside(block))
    else reader.add(block)
  }
  reader.closeAll()
  return reader.blocks
}

/** Folds may also stand in list items and quotations. */
function inside(block: RootContent): RootContent {
  if (block.type === 'blockquote' || block.type === 'listItem')
    return { ...block, children: readFolds(block.children) } as RootContent
  if (block.type !== 'list') return block
  return {
    ...block,
    children: block.children.map(item => (holdsHtml(item) ? inside(item) : item)),
  } as RootContent
}

/** Hardly a list has any, and what has none need not be built again. */
function holdsHtml(node: RootContent): boolean {
  if (node.type === 'text') return false
  if (node.type === 'html') return true
  if (!('children' in node)) return false
  for (let index = 0; index < node.children.length; index++)
    if (holdsHtml(node.children[index] as RootContent)) return true
  return false
}
