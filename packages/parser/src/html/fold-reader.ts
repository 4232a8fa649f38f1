import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { htmlIn } from './closing.ts'
import { type KnownHtml, toMarkdownNodes } from './convert.ts'
import { toFold } from './fold.ts'
import { readMarkdown, readWrapped } from './markdown-in-html.ts'
import { startOfPart } from './part-start.ts'
import { countStrayCloses, type HtmlPiece, holdsFolds, holdsWholeFolds, toPieces } from './tags.ts'

/** So many folds may stand in one another. People write three; at a thousand we run out of stack. */
const mostFolds = 100

/** What is open while the blocks are read, one after another. */
export class FoldReader {
  readonly blocks: RootContent[] = []
  readonly #open: OpenFold[] = []
  readonly #closes: (index: number, open: number) => boolean
  readonly #known: KnownHtml = new Map()
  readonly #pieces = new Map<string, readonly HtmlPiece[]>()
  #depth = 7
  /** How many folds are open that are too deep to be any. */
  #beyond = 0

  constructor(closes: (index: number, open: number) => boolean) {
    this.#closes = closes
  }

  add(block: RootContent): void {
    if (block.type === 'heading' && this.#open.length === 0) this.#depth = block.depth
    const fold = this.#open.at(-1)
    if (!fold) this.blocks.push(block)
    else if (fold.inSummary) fold.head.push(block)
    else fold.children.push(block)
    if (fold) fold.end = block.position ?? fold.end
  }

  readHtml(html: string, position: Position | undefined): void {
    const pieces = this.#piecesOf(html)
    if (holdsWholeFolds(html, pieces)) {
      for (const node of toMarkdownNodes(html, position, this.#known)) this.add(node)
      return
    }
    for (const piece of pieces) {
      if (piece.kind !== 'other') this.#readTag(piece, position)
      else for (const node of this.#toNodes(piece, html, position)) this.add(node)
    }
  }

  /** Tags may also stand in the lines of a paragraph: `Why? <details>…</details>` */
  readParagraph(paragraph: Paragraph): void {
    if (!paragraph.children.some(node => node.type === 'html' && holdsFolds(this.#piecesOf(node.value)))) {
      this.add(paragraph)
      return
    }
    let words: PhrasingContent[] = []
    const flush = () => {
      for (const block of toParagraph(words)) this.add(block)
      words = []
    }
    for (const node of paragraph.children) {
      const pieces = node.type === 'html' ? this.#piecesOf(node.value) : []
      if (!pieces.some(({ kind }) => kind !== 'other')) words.push(node)
      for (const piece of pieces) {
        if (piece.kind === 'other') continue
        flush()
        this.#readTag(piece, node.position)
      }
    }
    flush()
  }

  /**
   * A list may close a fold, or its summary, in its last line, which was meant to stand behind it.
   *
   * @param read The same with what stands in it read.
   */
  readContainer(block: RootContent, read: RootContent): void {
    this.add(read)
    if (this.#open.at(-1)?.inSummary && htmlIn(block).some(html => /<\/summary>/i.test(html)))
      this.#setSummary(false, block.position)
    for (let stray = countStrayCloses(htmlIn(block)); stray > 0; stray--) this.#close(block.position)
  }

  /** Whether an open fold was forgotten: nothing that follows closes it before it must have ended. */
  isOver(block: RootContent, index: number): boolean {
    if (this.#open.length === 0) return false
    const opens = block.type === 'html' && /<details\b/i.test(block.value)
    const ends =
      opens || block.type === 'thematicBreak' || (block.type === 'heading' && block.depth === this.#depth)
    return ends && !this.#closes(index, this.#open.length)
  }

  closeAll(): void {
    this.#beyond = 0
    while (this.#open.length > 0) this.#close(undefined)
  }

  /** A page says `<details><summary>Answer</summary>` hundreds of times: it is cut once. */
  #piecesOf(html: string): readonly HtmlPiece[] {
    const known = this.#pieces.get(html)
    if (known) return known
    const pieces = toPieces(html)
    this.#pieces.set(html, pieces)
    return pieces
  }

  #readTag(piece: Exclude<HtmlPiece, { kind: 'other' }>, position: Position | undefined): void {
    if (piece.name === 'summary') this.#setSummary(piece.kind === 'open', position)
    else if (this.#open.length === mostFolds && (piece.kind === 'open' || this.#beyond > 0))
      this.#beyond += piece.kind === 'open' ? 1 : -1
    else if (piece.kind === 'open')
      this.#open.push({ inSummary: false, head: [], children: [], start: position, end: position })
    else this.#close(position)
  }

  /** What stands between tags: Markdown, or HTML. The one line of a summary begins no list. */
  #toNodes({ html, at }: OtherPiece, whole: string, position: Position | undefined): RootContent[] {
    const isLine = this.#open.at(-1)?.inSummary === true && !html.trim().includes('\n')
    const wrapped = readWrapped(html, position)
    if (wrapped) {
      const behind =
        wrapped.behind.trim() === '' ? [] : toMarkdownNodes(wrapped.behind, position, this.#known)
      return [...wrapped.blocks, ...behind]
    }
    return (
      readMarkdown(html, startOfPart(at, whole, position), isLine) ??
      toMarkdownNodes(html, position, this.#known)
    )
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
    this.add({ ...toFold(fold.head, fold.children), ...(start && end ? { position: { start, end } } : {}) })
  }
}

type OtherPiece = Extract<HtmlPiece, { kind: 'other' }>

interface OpenFold {
  inSummary: boolean
  readonly head: RootContent[]
  readonly children: RootContent[]
  readonly start: Position | undefined
  end: Position | undefined
}

/** Words around tags as a paragraph, at their place, unless they are nothing but space. */
function toParagraph(words: readonly PhrasingContent[]): Paragraph[] {
  const filled = words.filter(node => node.type !== 'text' || node.value.trim() !== '')
  if (filled.length === 0) return []
  const start = words[0]?.position?.start
  const end = words.at(-1)?.position?.end
  return [{ type: 'paragraph', children: [...words], ...(start && end ? { position: { start, end } } : {}) }]
}
