import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import { toMarkdownNodes } from './convert.ts'
import { type Fold, toSummary } from './fold.ts'
import { toPieces } from './tags.ts'

/**
 * Blocks in which HTML has become Markdown, and each `<details>` a fold with what stands in it.
 *
 * A fold that is never closed ends before the next one of its level, before a line, or before a
 * heading of the level of the one above it: where its author would have closed it.
 */
export function readFolds(blocks: readonly RootContent[]): RootContent[] {
  const reader = new FoldReader()
  for (const [index, block] of blocks.entries()) {
    if (reader.isOver(blocks, index)) reader.closeAll()
    if (block.type === 'html') reader.readHtml(block.value, block.position)
    else reader.add(inside(block))
  }
  reader.closeAll()
  return reader.blocks
}

/** Folds may also stand in list items and quotations. */
function inside(block: RootContent): RootContent {
  if (block.type === 'blockquote' || block.type === 'listItem')
    return { ...block, children: readFolds(block.children) } as RootContent
  if (block.type === 'list') return { ...block, children: block.children.map(inside) } as RootContent
  return block
}

/** What is open while the blocks are read, one after another. */
class FoldReader {
  readonly blocks: RootContent[] = []
  readonly #open: OpenFold[] = []
  #depth = 7

  add(block: RootContent): void {
    if (block.type === 'heading' && this.#open.length === 0) this.#depth = block.depth
    const fold = this.#open.at(-1)
    if (!fold) this.blocks.push(block)
    else if (fold.inSummary) fold.summary.push(block)
    else fold.children.push(block)
    if (fold) fold.end = block.position ?? fold.end
  }

  readHtml(html: string, position: Position | undefined): void {
    for (const piece of toPieces(html)) {
      if (piece.kind === 'other') for (const node of toMarkdownNodes(piece.html, position)) this.add(node)
      else if (piece.name === 'summary') this.#setSummary(piece.kind === 'open', position)
      else if (piece.kind === 'open')
        this.#open.push({ inSummary: false, summary: [], children: [], start: position, end: position })
      else this.#close(position)
    }
  }

  /** Whether an open fold was forgotten: nothing that follows closes it before it must have ended. */
  isOver(blocks: readonly RootContent[], index: number): boolean {
    const block = blocks[index]
    if (this.#open.length === 0 || !block) return false
    const opens = block.type === 'html' && /<details\b/i.test(block.value)
    const ends =
      opens || block.type === 'thematicBreak' || (block.type === 'heading' && block.depth === this.#depth)
    return ends && !closes(blocks.slice(index), this.#open.length)
  }

  closeAll(): void {
    while (this.#open.length > 0) this.#close(undefined)
  }

  #setSummary(open: boolean, position: Position | undefined): void {
    const fold = this.#open.at(-1)
    if (!fold) return
    fold.inSummary = open
    fold.end = position ?? fold.end
  }

  /** A closing tag without an opening one is nothing. */
  #close(position: Position | undefined): void {
    const fold = this.#open.pop()
    if (!fold) return
    const start = fold.start?.start
    const end = (position ?? fold.end)?.end
    this.add({
      type: 'fold',
      summary: toSummary(fold.summary),
      children: fold.children,
      ...(start && end ? { position: { start, end } } : {}),
    } satisfies Fold)
  }
}

interface OpenFold {
  inSummary: boolean
  readonly summary: RootContent[]
  readonly children: RootContent[]
  readonly start: Position | undefined
  end: Position | undefined
}

/** Whether the tags of `blocks` close all of the `open` folds at some place. */
function closes(blocks: readonly RootContent[], open: number): boolean {
  let depth = open
  for (const block of blocks) {
    if (block.type !== 'html') continue
    for (const piece of toPieces(block.value)) {
      if (piece.kind === 'other' || piece.name === 'summary') continue
      depth += piece.kind === 'open' ? 1 : -1
      if (depth === 0) return true
    }
  }
  return false
}
