import type { Paragraph, PhrasingContent } from 'mdast'
import { asking, evidenceOf } from './evidence.ts'
import { endsAtHeading } from './headings/under-headings.ts'
import { splitAtLine, toParagraph } from './lines.ts'
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
  if (!line || readAnswerLabel(textOf(line.bold)) || isAnnouncement(textOf(line.bold))) return undefined
  return [{ index, prompt: readPrompt(line.bold), rest: toParagraph(line.rest, paragraph.position) }]
}

/**
 * A line that is bold from its start to its end, but for a number before and marks behind it, and what
 * stands in the lines below. A bold part that asks may have its answer behind it in the same line.
 */
export function readBoldLine(
  nodes: readonly PhrasingContent[],
): { readonly bold: PhrasingContent[]; readonly rest: PhrasingContent[] } | undefined {
  if (!nodes.some(({ type }) => type === 'strong')) return undefined
  const { line, rest } = splitAtLine(nodes)
  const strong = line.findIndex(node => node.type === 'strong')
  const [first] = line.slice(strong, strong + 1)
  if (strong < 0 || first?.type !== 'strong') return undefined
  const before = textOf(line.slice(0, strong))
  if (!/^[^\p{L}\p{N}]*(?:\d{1,4}[^\p{L}\p{N}]*)?$/u.test(before)) return undefined
  const bold = [...line.slice(0, strong), ...first.children]
  const after = line.slice(strong + 1)
  const behind = textOf(after).trim()
  if (isMark(behind) || isAside(behind) || asksOn(behind)) return { bold: [...bold, ...after], rest }
  return readPrompt(bold).evidence >= 1 || after.every(isLinkOrSign)
    ? { bold, rest: withoutSpace([...after, ...withBreak(rest)]) }
    : undefined
}

/** `**Explain it.** - [Learn from here](https://a.b)` */
function isLinkOrSign(node: PhrasingContent): boolean {
  return node.type === 'link' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value))
}

/** `🟢`, `[Hard]` */
function isMark(behind: string): boolean {
  return /^[\p{P}\p{S}\p{Emoji}\s]*$/u.test(behind) || /^[[(][\p{L} ]{1,14}[\])]$/u.test(behind)
}

/** `(Name at least two.)` */
function isAside(behind: string): boolean {
  return /^[(（][^()（）]{1,80}[)）][.。]?$/u.test(behind)
}

/** A further question: `**What is REST?** Where do you use it?` */
function asksOn(behind: string): boolean {
  return behind.length <= longestQuestion && evidenceOf(behind) >= 1 && !/[.!。！]\s/u.test(behind)
}

/** Longer than a further question in one line. */
const longestQuestion = 160

function withBreak(rest: readonly PhrasingContent[]): PhrasingContent[] {
  return rest.length > 0 ? [{ type: 'text', value: '\n' }, ...rest] : []
}

/** What stood behind a space no longer does. */
function withoutSpace([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : []
  return [{ ...first, value: first.value.replace(/^[\s:–—-]+/u, '') }, ...others]
}
