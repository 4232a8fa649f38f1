import type { Block, DraftNote, Phrasing, Section } from '@prepdeck/model'
import { plainText } from '../plain-text.ts'
import { toPath } from './passages.ts'

/** A question that a note asks, and the blocks below it. */
export interface Asked {
  readonly label: Phrasing[]
  readonly question: Phrasing[]
  readonly answer: Block[]
}

/**
 * The questions among the headings of a note, and among its lines that are bold from end to end.
 *
 *     ### Is it safe?        **Is it fast?**
 *     No.                    Yes.
 *
 * An answer ends where the next question begins. A question with nothing below it is none.
 */
export function readAsked({ title, blocks, sections }: DraftNote): Asked[] {
  const found = [...askedByLines(blocks, title), ...sections.flatMap(section => askedIn(section, title))]
  return found.filter(({ answer }) => answer.length > 0)
}

function askedIn(section: Section, outer: Phrasing[]): Asked[] {
  const label = toPath(outer, section.title)
  return [
    ...(isQuestion(section.title) ? [{ label: outer, question: section.title, answer: below(section) }] : []),
    ...askedByLines(section.blocks, label),
    ...section.sections.flatMap(inner => askedIn(inner, label)),
  ]
}

/** What a section says, with its inner sections, but for those that are questions themselves. */
function below({ blocks, sections }: Section): Block[] {
  const inner = sections.filter(({ title }) => !isQuestion(title))
  return [
    ...upToQuestion(blocks),
    ...inner.flatMap((section): Block[] => [
      { type: 'heading', depth: section.depth, children: section.title },
      ...below(section),
    ]),
  ]
}

function askedByLines(blocks: readonly Block[], label: Phrasing[]): Asked[] {
  return blocks.flatMap((block, place) => {
    const question = questionOf(block)
    return question ? [{ label, question, answer: upToQuestion(blocks.slice(place + 1)) }] : []
  })
}

function upToQuestion(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(block => questionOf(block) !== undefined)
  return blocks.slice(0, end === -1 ? undefined : end)
}

/** A paragraph that is one strong span and asks → the span's content. */
function questionOf(block: Block): Phrasing[] | undefined {
  if (block.type !== 'paragraph' || block.children.length !== 1) return undefined
  const [strong] = block.children
  return strong?.type === 'strong' && isQuestion(strong.children) ? strong.children : undefined
}

/** Ends in a question mark, also a Chinese or Arabic one. The Greek one is a semicolon, and too common. */
function isQuestion(phrasing: readonly Phrasing[]): boolean {
  return /[?？؟]$/.test(plainText(phrasing))
}
