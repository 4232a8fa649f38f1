import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Prompt } from './prompt.ts'
import type { Sections } from './sections.ts'

/** The shapes in which people write question banks. */
export type ShapeName = 'headings' | 'bold' | 'labels' | 'lists' | 'folds' | 'tables' | 'page'

/** A question as a recogniser found it. */
export interface FoundQuestion {
  readonly prompt: Prompt
  /** What stands between it and the next question. */
  readonly blocks: readonly RootContent[]
  /** The whole of it. */
  readonly position: Position
  /** The headings above it, outermost first. */
  readonly section: readonly string[]
  /** Whether what follows is an answer although nothing says so. */
  readonly answered: boolean
}

/** What a recogniser says of a document: these blocks are questions of my shape. */
export interface Claim {
  readonly shape: ShapeName
  /** The sum of the evidence of its questions: the strongest claim on a block wins. */
  readonly strength: number
  readonly questions: readonly ClaimedQuestion[]
}

/** A question and the blocks of the document that it takes, `from` to before `to`. */
export interface ClaimedQuestion extends FoundQuestion {
  readonly from: number
  readonly to: number
}

/** One shape: looks at the blocks of a document and claims those that are questions. */
export type Recogniser = (page: Page) => Claim[]

/** A document as the recognisers see it: HTML has become Markdown and folds. */
export interface Page {
  readonly blocks: readonly RootContent[]
  /** Blocks that are no question in any shape: contents, badges, licences; by their index. */
  readonly asides: ReadonlySet<number>
  /** The headings above each block. */
  readonly sections: Sections
  /** Where else a link may lead that makes a list a table of contents. */
  readonly isDocument: (url: string) => boolean
}
