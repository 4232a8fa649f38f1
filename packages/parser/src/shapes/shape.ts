import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import type { OutsideBlock } from './outside-block.ts'
import type { Page } from './page.ts'
import type { Prompt } from './prompt.ts'

/** The shapes in which people write question banks. */
export type ShapeName =
  | 'headings'
  | 'bold'
  | 'labels'
  | 'lists'
  | 'folds'
  | 'tables'
  | 'quotes'
  | 'paragraphs'
  | 'cards'
  | 'page'

/** What a recogniser says of a document: these blocks are questions of my shape. */
export interface Claim {
  readonly shape: ShapeName
  /** The sum of the evidence of its questions: the strongest claim on a block wins. */
  readonly strength: number
  readonly questions: readonly ClaimedQuestion[]
}

/** A question and the blocks of the document that it takes, `from` to before `to`. */
export interface ClaimedQuestion {
  readonly prompt: Prompt
  /** What asks beside the prompt, whatever stands behind it. */
  readonly asking?: readonly RootContent[]
  /** What stands behind the prompt in the same block. */
  readonly own: readonly RootContent[]
  /** What stands in the same block and belongs to no question, and why. */
  readonly left?: readonly OutsideBlock[]
  /** The block that holds the prompt, or what of it is this question's. */
  readonly position: Position
  /** The headings above it, outermost first. */
  readonly section: readonly string[]
  /** Whether what follows is an answer although nothing says so. */
  readonly answered: boolean
  readonly from: number
  readonly to: number
  /** The block of the prompt, where others stand before it. */
  readonly at?: number
}

/** A question of the strongest claims, with all that belongs to it. */
export interface FoundQuestion extends ClaimedQuestion {
  /** What stands between its prompt and the next question. */
  readonly blocks: readonly RootContent[]
  /** Whether other questions of its page have options with the right ones ticked. */
  readonly quiz: boolean
  /** Its answer, where the answers stand together and apart from the questions. */
  readonly key?: readonly RootContent[]
}

/** One shape: looks at the blocks of a document and claims those that are questions. */
export type Recogniser = (page: Page) => Claim[]

export type { Page }
