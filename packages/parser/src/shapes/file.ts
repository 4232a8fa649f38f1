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
import { rangeOf, resolveClaims } from './resolve.ts'
import { toSections } from './sections.ts'
import type { ClaimedQuestion, Page, Recogniser, ShapeName } from './shape.ts'
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
  const asides = new Map(readAsides(blocks, isDocument).map(({ index, reason }) => [index, reason]))
  const sections = toSections(blocks, index => asides.has(index))
  const page = { blocks, sections, isDocument, asides: new Set(asides.keys()) }
  const { shapes, questions } = resolveClaims(recognisers.flatMap(recognise => recognise(page)))
  const taken = new Set(questions.flatMap(rangeOf))
  if (questions.length === 0 || shareOf(taken, page) < leastShare) return undefined
  const first = blocks.findIndex(block => block.type === 'heading')
  const heading = blocks[first]
  const title = heading?.type === 'heading' && heading.depth === 1 && !taken.has(first) ? heading : undefined
  return {
    form: 'questions',
    document,
    title,
    shapes,
    questions,
    outside: toOutside(page, taken, title, asides),
  }
}

/** The share of the characters of a page, asides left out, that stand in questions. */
function shareOf(taken: ReadonlySet<number>, { blocks, asides }: Page): number {
  const lengths = blocks.map((block, index) => (asides.has(index) ? 0 : toString(block).length))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const inside = lengths.reduce((sum, length, index) => sum + (taken.has(index) ? length : 0), 0)
  return all === 0 ? 0 : inside / all
}

function toOutside(
  { blocks }: Page,
  taken: ReadonlySet<number>,
  title: Heading | undefined,
  asides: ReadonlyMap<number, Outside['reason']>,
): QuestionsFile['outside'] {
  const first = blocks.findIndex((_, index) => taken.has(index))
  return blocks.flatMap((node, index) => {
    if (taken.has(index)) return []
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
