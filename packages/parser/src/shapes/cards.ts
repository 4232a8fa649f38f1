import type { Heading, Paragraph, RootContent } from 'mdast'
import { toInlineCard, toItemCards } from './card-items.ts'
import { endsInTag, holdsTag, isTagLine, takeTag } from './card-tag.ts'
import { joinLines, type Line, readLines, toParagraph } from './lines.ts'
import { depthOf, positionOf } from './outline.ts'
import type { OutsideBlock } from './outside-block.ts'
import { readPrompt } from './prompt.ts'
import { toSections } from './sections.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { textOf } from './text.ts'

/** What a block holds of a card, or of several. */
export type Card = Pick<ClaimedQuestion, 'prompt' | 'own'> & Partial<ClaimedQuestion>

/** A line that stands between the front of a card and its back. */
const between = /^\?\??$/
/** Most pages have no card, and one look tells. */
const mayHoldTag = /#(?:[Ff]lash)?[Cc]ard/

/**
 * Cards for spaced repetition in notes: `front::back`, `?` alone between the two, `front #card` over what
 * stands below it.
 *
 * The evidence is the tag by which their author says that a note holds cards.
 */
export function recogniseCards(page: Page): Claim[] {
  if (!mayHoldTag.test(page.text) || !page.blocks.some(isTagged)) return []
  const sections = toSections(page.blocks, index => page.asides.has(index))
  let end = 0
  const questions = page.blocks.flatMap((block, index): ClaimedQuestion[] => {
    if (page.asides.has(index) || index < end) return []
    const section = sections[index] ?? []
    const cards = toCards(block, index, page).map(
      (card): ClaimedQuestion => ({
        position: positionOf([page.blocks[card.from ?? index] as RootContent]),
        answered: true,
        from: index,
        to: index + 1,
        ...card,
        section: [...section, ...(card.section ?? [])],
      }),
    )
    end = cards.at(-1)?.to ?? end
    return cards
  })
  return questions.length > 0 ? [{ shape: 'cards', strength: questions.length, questions }] : []
}

function isTagged(block: RootContent): boolean {
  if (block.type === 'list') return block.children.some(item => item.children.some(isTagged))
  return (block.type === 'paragraph' || block.type === 'heading') && holdsTag(textOf(block))
}

function toCards(block: RootContent, index: number, page: Page): Card[] {
  if (block.type === 'list') return toItemCards(block)
  if (block.type === 'heading') return endsInTag(textOf(block)) ? [toHeadingCard(block, index, page)] : []
  return block.type === 'paragraph' ? toParagraphCards(block, index, page) : []
}

/** `### What is DNS? #card`, and what stands under it */
function toHeadingCard(heading: Heading, index: number, { blocks }: Page): Card {
  let to = index + 1
  while (to < blocks.length && depthOf(blocks[to]) > heading.depth) to++
  const { front, left } = takeTag(heading.children)
  return { prompt: readPrompt(front), own: [], to, left }
}

function toParagraphCards(paragraph: Paragraph, index: number, page: Page): Card[] {
  const all = readLines(paragraph.children)
  const first = all.length > 1 && isTagLine(textOf(all[0]?.nodes)) ? all[0] : undefined
  const lines = first ? all.slice(1) : all
  const tags: OutsideBlock[] = first ? [{ reason: 'label', node: toTag(first, paragraph) }] : []
  const at = lines.findIndex(({ nodes }) => between.test(textOf(nodes).trim()))
  if (at < 0) return lines.flatMap(({ nodes }) => toInlineCard(nodes, paragraph.position) ?? [])
  if (at === 0) return lines.length === 1 ? toParted(index, page) : []
  const { front, left } = takeTag(joinLines(lines.slice(0, at).map(({ nodes }) => nodes)))
  const own = toParagraph(joinLines(lines.slice(at + 1).map(({ nodes }) => nodes)), paragraph.position)
  const to = own.length > 0 ? endOfBack(page, index) : endOfBack(page, index + 1)
  if (own.length === 0 && to === index + 1) return []
  return [{ prompt: readPrompt(front), own, to, left: [...tags, ...left] }]
}

/** The mark in a paragraph of its own, between the front and the back. */
function toParted(index: number, page: Page): Card[] {
  const front = page.blocks[index - 1]
  const to = endOfBack(page, index + 1)
  if (front?.type !== 'paragraph' || page.asides.has(index - 1) || to === index + 1) return []
  const { front: nodes, left } = takeTag(front.children)
  return [{ prompt: readPrompt(nodes), own: [], from: index - 1, at: index, to, left }]
}

/** Where the back of a card ends, of which one block is known: at the first empty line. */
function endOfBack({ blocks, asides }: Page, index: number): number {
  const first = blocks[index]
  if (!first || first.type === 'heading' || first.type === 'html' || asides.has(index)) return index
  let to = index + 1
  while (to < blocks.length && isNextLine(blocks[to - 1], blocks[to])) to++
  return to
}

function isNextLine(block: RootContent | undefined, next: RootContent | undefined): boolean {
  const end = block?.position?.end.line
  const isText = next?.type !== 'html' && next?.type !== 'heading' && next?.type !== 'thematicBreak'
  return isText && end !== undefined && next?.position?.start.line === end + 1
}

/** The tag of a note, at the place of its line. */
function toTag({ nodes }: Line, paragraph: Paragraph): Paragraph {
  const [tag] = toParagraph(nodes, paragraph.position)
  return tag as Paragraph
}
