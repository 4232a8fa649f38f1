import type { Heading, Paragraph } from 'mdast'
import { endsAtHeading } from './headings/under-headings.ts'
import { splitAtLine, toParagraph } from './lines.ts'
import { dropStart, readPrompt } from './prompt.ts'
import type { Claim, Page } from './shape.ts'
import { type Start, toClaim } from './starts.ts'
import { textOf } from './text.ts'
import { readQuestionLabel } from './words.ts'

/**
 * `Question: …`, `Q: …` and what stands under it, answered behind `Answer:`, `A:`, `R:`.
 *
 * Claims paragraphs, and headings of that word alone; the label in front is evidence enough.
 */
export function recogniseLabels(page: Page): Claim[] {
  const starts = page.blocks.flatMap((block, index): Start[] => {
    if (page.asides.has(index)) return []
    if (block.type === 'heading') return toWordAlone(block, index, page)
    return block.type === 'paragraph' ? toStart(block, index, page) : []
  })
  const endsAt = endsAtHeading(page, starts)
  return toClaim('labels', page, starts, {
    answered: false,
    endsAt: (index, start) =>
      page.blocks[start.index]?.type === 'heading' ? isAbove(page, index, start.index) : endsAt(index, start),
  })
}

function toStart(paragraph: Paragraph, index: number, page: Page): Start[] {
  const text = textOf(paragraph)
  const label = readQuestionLabel(text)
  if (!label || !/[:：=】]|\p{N}/u.test(text.slice(0, label.length))) return []
  const { line, rest } = splitAtLine(paragraph.children)
  const alone = label.length >= textOf(line).trim().length
  if (alone && rest.length === 0 && !page.blocks[index + 1]) return []
  const prompt = readPrompt(dropStart(line, label.length))
  const number = label.number ?? prompt.number
  return [
    {
      index,
      prompt: { ...prompt, ...(number === undefined ? {} : { number }), labelled: true, evidence: 1 },
      rest: toParagraph(rest, paragraph.position),
    },
  ]
}

/** A heading that is nothing but `Question`: its words stand below. */
function toWordAlone(heading: Heading, index: number, { promptOf }: Page): Start[] {
  const prompt = promptOf(heading)
  const isAlone = prompt.labelled && prompt.nodes.length === 0 && prompt.number === undefined
  return isAlone ? [{ index, prompt, rest: [] }] : []
}

function isAbove({ blocks }: Page, index: number, start: number): boolean {
  const [block, heading] = [blocks[index], blocks[start]]
  return block?.type === 'heading' && heading?.type === 'heading' && block.depth < heading.depth
}
