import type { Heading, RootContent } from 'mdast'
import type { Document } from '../document.ts'
import { isFold } from '../html/fold.ts'
import { withoutContents } from './asked-again.ts'
import { recogniseBold } from './bold.ts'
import { recogniseCards } from './cards.ts'
import { readFencedQuestions } from './fenced-questions.ts'
import { recogniseFolds } from './folds.ts'
import { toFound } from './found.ts'
import { recogniseHeadings } from './headings/headings.ts'
import { matchKeys } from './key/match-keys.ts'
import { recogniseLabels } from './labels.ts'
import { recogniseLists } from './lists/lists.ts'
import type { OptionReader } from './options/option-reader.ts'
import { takenBy, toOutside } from './outside.ts'
import type { OutsideBlock } from './outside-block.ts'
import { type Page, toPage } from './page.ts'
import { recogniseParagraphs } from './paragraphs.ts'
import { recogniseQuotes } from './quotes.ts'
import { type Resolved, resolveClaims } from './resolve.ts'
import type { ClaimedQuestion, FoundQuestion, Recogniser, ShapeName } from './shape.ts'
import { recogniseTables } from './tables.ts'
import { lengthOfText, textOf } from './text.ts'
import { recogniseWholePage } from './whole-page.ts'

/** A document in which questions were found that nobody prepared for us. */
export interface QuestionsFile {
  readonly form: 'questions'
  readonly document: Document
  readonly title: Heading | undefined
  readonly shapes: readonly ShapeName[]
  readonly questions: readonly FoundQuestion[]
  /** The blocks that belong to no question, and why. */
  readonly outside: readonly OutsideBlock[]
  readonly optionsOf: OptionReader
}

const recognisers: readonly Recogniser[] = [
  recogniseHeadings,
  recogniseBold,
  recogniseLabels,
  recogniseFolds,
  recogniseLists,
  recogniseTables,
  recogniseQuotes,
  recogniseCards,
  recogniseParagraphs,
  recogniseWholePage,
]

/** Questions must be so much of the text of a document, or it is a note that holds some; less, where its title tells of them. */
const leastShare = { told: 0.2, plain: 0.3 }

/**
 * Looks for questions in a document, in any shape.
 *
 * @returns Nothing when there are none, or too few among other text.
 */
export function readQuestionsFile(
  document: Document,
  isDocument: (url: string) => boolean,
): QuestionsFile | undefined {
  const { page, shapes, questions } = read(document, isDocument)
  if (questions.length === 0) {
    const blocks = readFencedQuestions(document.blocks)
    return blocks && readQuestionsFile({ ...document, blocks }, isDocument)
  }
  if (!holdsMost(questions, page, leastShare[page.told[0] ? 'told' : 'plain'])) return undefined
  const title = page.blocks.find(block => block.type === 'heading')
  const isTitle = title?.depth === 1 && !questions.some(({ from }) => page.blocks[from] === title)
  return {
    form: 'questions',
    document,
    title: isTitle ? title : undefined,
    shapes,
    questions: toFound(questions, page),
    outside: toOutside(page, questions, isTitle ? title : undefined),
    optionsOf: page.optionsOf,
  }
}

/** Answers that stand together are a key only if they fit the questions; else they are read as anything. */
function read(document: Document, isDocument: (url: string) => boolean): Resolved & { readonly page: Page } {
  const keyed = recognise(toPage(document, isDocument, true))
  const { keys } = keyed.page
  if (keys.length === 0 || matchKeys(keyed.questions, keys).size > 0) return keyed
  return recognise(toPage(document, isDocument, false))
}

/** The questions of a page, in any shape; a list that only says what is asked below is its contents. */
function recognise(whole: Page): Resolved & { readonly page: Page } {
  const { page, claims } = withoutContents(
    whole,
    recognisers.flatMap(recogniser => recogniser(whole)),
  )
  return { ...resolveClaims(claims), page }
}

/** Whether so great a share of the characters of a page, asides left out, stands in questions. */
function holdsMost(questions: readonly ClaimedQuestion[], { blocks, asides }: Page, least: number): boolean {
  const taken = takenBy(questions, blocks.length)
  let outside = 0
  for (let index = 0; index < blocks.length; index++)
    if (!taken[index] && !asides.has(index)) outside += lengthOf(blocks[index] as RootContent)
  // Mostly the first questions are enough, and the rest need not be measured.
  let inside = 0
  for (let index = 0; index < blocks.length; index++) {
    if (!taken[index] || asides.has(index)) continue
    inside += lengthOf(blocks[index] as RootContent)
    if (inside > 0 && inside / (inside + outside) >= least) return true
  }
  return false
}

/** A fold shows its summary, too. */
function lengthOf(block: RootContent): number {
  return lengthOfText(block) + (isFold(block) ? textOf(block.summary).length : 0)
}
