import type { Blockquote } from 'mdast'
import { asking } from './heading-tree.ts'
import { readParagraph } from './list-item.ts'
import { strengthOf } from './prompt.ts'
import type { Claim, Page } from './shape.ts'
import { type Start, toClaim } from './starts.ts'
import { endsAtHeading } from './under-headings.ts'

/** Of the quotations of a page so many must ask. */
const enough = 0.6

/** Quotations as questions, each with its answer behind it: `> What is a list?` */
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
  const { prompt, rest } = readParagraph(first)
  return [{ index, prompt, rest: [...rest, ...others] }]
}
