import type { Paragraph, RootContent } from 'mdast'
import { isLabelled } from './answer-start.ts'
import { convinces } from './conviction.ts'
import { asking, questionMark } from './evidence.ts'
import { endsAtHeading } from './headings/under-headings.ts'
import { firstLineOf, isOneLine, splitAtSentence, toParagraph } from './lines.ts'
import { readParagraph } from './lists/list-item.ts'
import { isAnnouncement } from './options/announcements.ts'
import { isAskedBelow, withOptionsBehind } from './options/asked-by-options.ts'
import { readMark } from './options/option-marks.ts'
import { toNearestHeadings } from './outline.ts'
import { readPrompt, strengthOf } from './prompt.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { type Start, toClaim } from './starts.ts'
import { textOf } from './text.ts'

/** So many plain paragraphs must ask before they are more than rhetoric. */
const least = 2
/** And so great a share of all. */
const enough = 0.25

/**
 * Plain paragraphs as questions: those with options or a hidden answer below, those whose numbers run on
 * though no list begins (`1.What is a list?`), and where a title tells of questions those that ask, in one
 * line or right under a heading.
 */
export function recogniseParagraphs(page: Page): Claim[] {
  let paragraphs = 0
  const chosen = new Set<Start>()
  const candidates = page.blocks.flatMap((block, index): Start[] => {
    if (block.type !== 'paragraph' || page.asides.has(index)) return []
    paragraphs++
    const choice = toChoice(block, index, page)
    if (choice) chosen.add(choice)
    if (choice) return [choice]
    return mayStart(block, index, page) ? [withOptionsBehind(toStart(block, index), page)] : []
  })
  const numbered = running(candidates, page)
  const starts = candidates.filter(start => chosen.has(start) || numbered.has(start) || asks(start, page))
  const isSure = starts.some(
    start => chosen.has(start) && (start.prompt.number !== undefined || start.prompt.evidence === 1),
  )
  const areEnough = starts.length >= least && (chosen.size >= least || starts.length >= paragraphs * enough)
  if (!isSure && !areEnough) return []
  const claims = toClaim('paragraphs', page, starts, { answered: true, endsAt: endsAtHeading(page, starts) })
  const places = new Set([...chosen].map(({ index }) => index))
  return claims.flatMap(claim => cutAtHeadings(claim, places, page))
}

/** What is below a paragraph says of it alone that it asks, so those of each heading stand by themselves. */
function cutAtHeadings({ questions }: Claim, chosen: ReadonlySet<number>, { blocks }: Page): Claim[] {
  const nearest = toNearestHeadings(blocks)
  const groups = new Map<number | undefined, ClaimedQuestion[]>()
  for (const question of questions) {
    const key = chosen.has(question.from) ? nearest[question.from] : undefined
    const group = groups.get(key)
    if (group) group.push(question)
    else groups.set(key, [question])
  }
  return [...groups.values()].map(group => ({
    shape: 'paragraphs',
    strength: group.reduce((sum, { prompt }) => sum + strengthOf(prompt), 0),
    questions: group,
  }))
}

/** A paragraph that asks because of what stands below it, and is itself no option and no answer. */
function toChoice(paragraph: Paragraph, index: number, page: Page): Start | undefined {
  if (!isAskedBelow(paragraph, index, page)) return undefined
  const text = textOf(paragraph)
  if (readMark(text) || isAnnouncement(text) || isLabelled(paragraph)) return undefined
  const { prompt, rest } = readParagraph(paragraph)
  return { index, prompt: { ...prompt, evidence: Math.max(prompt.evidence, asking) }, rest }
}

/** Whether a paragraph may have a number, or ask under a title that tells of questions: one look tells of most. */
function mayStart({ children }: Paragraph, index: number, page: Page): boolean {
  const told = page.told[index] ?? false
  if (told && (page.blocks[index - 1]?.type === 'heading' || !isOneLine(children))) return true
  return (told ? numberOrMark : number).test(textOf(firstLineOf(children)))
}

/** A number needs a digit of some script, or the picture of a ten. */
const number = /[\p{N}🔟]/u
/** In one line, only a mark asks enough. */
const numberOrMark = new RegExp(`${number.source}|${questionMark}`, 'u')

function toStart(paragraph: Paragraph, index: number): Start {
  const { line, rest } = splitAtSentence(paragraph.children)
  return { index, prompt: readPrompt(line), rest: toParagraph(rest, paragraph.position) }
}

/** The paragraphs whose number comes after that of another, or before it. */
function running(paragraphs: readonly Start[], page: Page): ReadonlySet<Start> {
  const numbered = paragraphs.filter(({ prompt }) => prompt.number !== undefined)
  const numberAt = (place: number) => numbered[place]?.prompt.number ?? Number.NaN
  const found = numbered.filter(
    (_, place) => numberAt(place) === numberAt(place - 1) + 1 || numberAt(place) === numberAt(place + 1) - 1,
  )
  const told = found.some(({ index }) => page.told[index])
  return new Set(
    convinces(
      found.map(({ prompt }) => prompt),
      told,
    )
      ? found
      : [],
  )
}

function asks({ index, prompt, rest }: Start, page: Page): boolean {
  if (!page.told[index]) return false
  const block = page.blocks[index] as RootContent
  const isUnderHeading = page.blocks[index - 1]?.type === 'heading'
  if (isUnderHeading && rest.length === 0)
    return readPrompt([{ type: 'text', value: textOf(block) }]).evidence >= asking
  return rest.length === 0 ? prompt.evidence >= 1 : prompt.labelled
}
