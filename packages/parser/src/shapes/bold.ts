import type { Paragraph } from 'mdast'
import { readBoldLine } from './bold-line.ts'
import { asking } from './evidence.ts'
import { endsAtHeading } from './headings/under-headings.ts'
import { isIntent } from './intent.ts'
import { toParagraph } from './lines.ts'
import { isAnnouncement } from './options/announcements.ts'
import { withOptionsBehind } from './options/asked-by-options.ts'
import { readPrompt } from './prompt.ts'
import type { Claim, Page } from './shape.ts'
import { type Start, toClaim } from './starts.ts'
import { textOf } from './text.ts'
import { readAnswerLabel } from './words.ts'

/** Among bold lines so many must ask, or they are words in bold. */
const enough = 0.5
/** Where this many ask with a mark, other bold lines may be as many again and more. */
const many = 3
const few = 0.2

/**
 * Bold paragraphs as questions: `**1. What is a list?** 🟢` and what stands under it.
 *
 * Claims the bold lines that ask, by their words, a number or options behind them; the evidence is their
 * share of all bold lines.
 */
export function recogniseBold(page: Page): Claim[] {
  const lines = withoutCaptions(
    page.blocks
      .flatMap((block, index): Start[] =>
        block.type === 'paragraph' && !page.asides.has(index) ? (toStart(block, index) ?? []) : [],
      )
      .map(start => withOptionsBehind(start, page)),
  )
  const starts = lines.filter(({ index, prompt }) => asks(prompt, page.told[index] ?? false))
  const marked = starts.filter(({ prompt }) => prompt.evidence >= 1).length
  const share = starts.length / lines.length
  if (starts.length < 2 || !(share >= enough || (marked >= many && share >= few))) return []
  return toClaim('bold', page, starts, { answered: true, endsAt: endsAtHeading(page, starts) })
}

function asks({ evidence, number, labelled }: Start['prompt'], told: boolean): boolean {
  if (evidence >= asking || labelled) return true
  return number !== undefined && (told || evidence >= 0.5)
}

/**
 * A numbered line that only names the subject begins the question, not the bold line right behind it that
 * asks: `**1. Lists**` ⏎⏎ `**Which of them are ordered?**`
 */
function withoutCaptions(lines: readonly Start[]): Start[] {
  const isCaption = (line: Start | undefined, next: Start | undefined) =>
    line?.prompt.number !== undefined &&
    next?.prompt.number === undefined &&
    next?.index === line.index + 1 &&
    line.rest.length === 0 &&
    line.prompt.evidence < asking &&
    next.prompt.evidence >= asking
  return lines.flatMap((line, place): Start[] => {
    if (isCaption(lines[place - 1], line)) return []
    const evidence = isCaption(line, lines[place + 1]) ? asking : line.prompt.evidence
    return [{ ...line, prompt: { ...line.prompt, evidence } }]
  })
}

function toStart(paragraph: Paragraph, index: number): Start[] | undefined {
  const line = readBoldLine(paragraph.children)
  const text = line ? textOf(line.bold) : ''
  if (!line || readAnswerLabel(text) || isAnnouncement(text) || isIntent(text)) return undefined
  return [{ index, prompt: readPrompt(line.bold), rest: toParagraph(line.rest, paragraph.position) }]
}
