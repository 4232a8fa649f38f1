import type { Outside } from '@prepdeck/model'
import type { Heading, Node, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Document } from '../document.ts'
import { isComment } from '../prose/html.ts'
import { readAsides } from './asides.ts'
import { recogniseBold } from './bold.ts'
import { recogniseFolds } from './folds.ts'
import { recogniseHeadings } from './headings.ts'
import { recogniseLabels } from './labels.ts'
import { recogniseLists } from './lists.ts'
import { recognisePage } from './page.ts'
import { resolveClaims } from './resolve.ts'
import type { ClaimedQuestion, Recogniser, ShapeName } from './shape.ts'
import { recogniseTables } from './tables.ts'

/** A document in which questions were found that nobody prepared for us. */
export interface QuestionsFile {
  readonly form: 'questions'
  readonly document: Document
  readonly title: Heading | undefined
  readonly shapes: readonly ShapeName[]
  readonly questions: readonly ClaimedQuestion[]
  /** The blocks that belong to no question, and why. */
  readonly outside: readonly { readonly reason: Outside['reason']; readonly node: Node }[]
}

const recognisers: readonly Recogniser[] = [
  recogniseHeadings,
  recogniseBold,
  recogniseLabels,
  recogniseFolds,
  recogniseLists,
  recogniseTables,
  recognisePage,
]

/** Questions must be so much of the text of a document, or it is a note that holds some. */
const leastShare = 0.3

/**
 * Looks for questions in a document, in any shape.
 *
 * @returns Nothing when there are none, or too few among other text.
 */
export function readQuestionsFile(
  document: Document,
  isDocument: (url: string) => boolean,
): QuestionsFile | undefined {
  const { blocks } = document
  const asides = readAsides(blocks, isDocument)
  const page = { blocks, isDocument, asides: new Set(asides.map(({ index }) => index)) }
  const { shapes, questions } = resolveClaims(recognisers.flatMap(recognise => recognise(page)))
  if (questions.length === 0 || shareOf(questions, blocks, page.asides) < leastShare) return undefined
  const title = blocks.find(block => block.type === 'heading')
  const isTitle = title?.depth === 1 && !questions.some(({ from }) => blocks[from] === title)
  const reasons = new Map(asides.map(({ index, reason }) => [index, reason]))
  return {
    form: 'questions',
    document,
    title: isTitle ? title : undefined,
    shapes,
    questions,
    outside: toOutside(blocks, questions, isTitle ? title : undefined, reasons),
  }
}

/** The share of the characters of a page, asides left out, that stand in questions. */
function shareOf(
  questions: readonly ClaimedQuestion[],
  blocks: readonly RootContent[],
  asides: ReadonlySet<number>,
): number {
  const taken = new Set(
    questions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  )
  const lengths = blocks.map((block, index) => (asides.has(index) ? 0 : toString(block).length))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const inside = lengths.reduce((sum, length, index) => sum + (taken.has(index) ? length : 0), 0)
  return all === 0 ? 0 : inside / all
}

function toOutside(
  blocks: readonly RootContent[],
  questions: readonly ClaimedQuestion[],
  title: Heading | undefined,
  asides: ReadonlyMap<number, Outside['reason']>,
): QuestionsFile['outside'] {
  const first = questions[0]?.from ?? 0
  return blocks.flatMap((node, index) => {
    if (questions.some(({ from, to }) => from <= index && index < to)) return []
    const reason = asides.get(index) ?? plainReason(node, node === title, index < first)
    return [{ reason, node }]
  })
}

function plainReason(node: RootContent, isTitle: boolean, before: boolean): Outside['reason'] {
  if (isTitle) return 'title'
  if (node.type === 'heading') return 'role'
  if (node.type === 'thematicBreak') return 'rule'
  if (node.type === 'html') return isComment(node.value) ? 'comment' : 'html'
  return before ? 'introduction' : 'prose'
}
