import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { asking } from './evidence.ts'
import { endsAtHeading } from './headings/under-headings.ts'
import { splitAtLine, toParagraph } from './lines.ts'
import { readParagraph } from './lists/list-item.ts'
import { dropStart, readPrompt, strengthOf } from './prompt.ts'
import type { Claim, Page } from './shape.ts'
import { type Start, toClaim } from './starts.ts'
import { textOf } from './text.ts'

/** Of the quotations of a page so many must ask. */
const enough = 0.6

/**
 * Quotations as questions, each with its answer behind it: `> What is a list?`, and boxes with the answer
 * inside: `> [!question] What is a list?`
 *
 * The evidence is that most quotations of the page ask, or say that they are boxes for questions.
 */
export function recogniseQuotes(page: Page): Claim[] {
  const quotes = page.blocks.flatMap((block, index): Start[] =>
    block.type === 'blockquote' && !page.asides.has(index) ? (toStart(block, index) ?? []) : [],
  )
  const starts = quotes.filter(({ prompt }) => strengthOf(prompt) >= asking)
  if (starts.length < 2 || starts.length < quotes.length * enough) return []
  return toClaim('quotes', page, starts, { answered: true, endsAt: endsAtHeading(page, starts) })
}

function toStart({ children: [first, ...others] }: Blockquote, index: number): Start[] | undefined {
  if (first?.type !== 'paragraph') return undefined
  const callout = calloutOf(first)
  if (callout) return [toBox(callout, first, others, index)]
  const { prompt, rest } = readParagraph(first)
  return [{ index, prompt, rest: [...rest, ...others] }]
}

/** The first line of a box is its title; what stands below it answers. */
function toBox(
  nodes: readonly PhrasingContent[],
  { position }: Paragraph,
  others: readonly RootContent[],
  index: number,
): Start {
  const { line, rest } = splitAtLine(nodes)
  const prompt = readPrompt(line)
  return {
    index,
    prompt: { ...prompt, labelled: true, evidence: Math.max(prompt.evidence, asking) },
    rest: [...toParagraph(rest, position), ...others],
  }
}

/** What stands behind the mark of a box for questions: `[!question]- What is DNS?` */
function calloutOf({ children }: Paragraph): PhrasingContent[] | undefined {
  const mark = /^\[!(?:question|faq|help|quiz|flashcard|card)\][+-]?\s*/iu.exec(textOf(children))
  return mark ? dropStart(children, mark[0].length) : undefined
}
