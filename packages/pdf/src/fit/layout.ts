import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfObjects } from '../pack/pdf-objects.ts'
import { type Run, readRuns } from './runs.ts'

/** A page as Typst laid it out, in points from its upper left corner. */
export interface LaidPage {
  /** The text on it, piece by piece. */
  readonly runs: readonly Run[]
  /** Where its text may stand; each run belongs into one of them. */
  readonly boxes: readonly Box[]
}

export interface Layout {
  readonly pages: readonly LaidPage[]
  /** What the templates could not set as it was written. */
  readonly notices: readonly Notice[]
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What a template says by `notice` of `templates/fit.typ`. */
export interface Notice {
  readonly kind: 'split' | 'continued' | 'stacked' | 'shrunk' | 'too-large'
  /** The id of a card or an item, the TeX of a formula, or what else it is about. */
  readonly of: string
  readonly page: number
  /** Into how many it was split, or on how many pages it goes on. */
  readonly count?: number
}

/** Where the text stands in the file that Typst wrote, and where it may stand: that is what the templates say. */
export function readLayout(compiler: NodeCompiler, document: NodeTypstDocument, file: PdfObjects): Layout {
  const boxes = readMetadata(compiler, document, '<text-boxes>') as readonly PageBoxes[]
  const pages = readRuns(file).map((runs, index) => ({
    runs,
    boxes: boxes.filter(({ page }) => page === index + 1).flatMap(toBoxes),
  }))
  return { pages, notices: readMetadata(compiler, document, '<notice>') as readonly Notice[] }
}

interface PageBoxes {
  readonly page: number
  /** Left, top, width, height. */
  readonly boxes: readonly (readonly [number, number, number, number])[]
}

function toBoxes({ boxes }: PageBoxes): Box[] {
  return boxes.map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }))
}

function readMetadata(compiler: NodeCompiler, document: NodeTypstDocument, selector: string): unknown[] {
  const found: { value: unknown }[] = compiler.query(document, { selector })
  return found.map(({ value }) => value)
}
