import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isLabelled } from '../answer-start.ts'
import { readBoldLine } from '../bold-line.ts'
import { asking } from '../evidence.ts'
import { isOneLine, joinLines, splitAtLine, toLines, toParagraph } from '../lines.ts'
import { toPieces } from '../pieces.ts'
import { type Prompt, readPrompt } from '../prompt.ts'
import { textOf } from '../text.ts'
import { readAnswerLabel } from '../words.ts'

/** An item of a list as a question. */
export interface ItemQuestion {
  readonly prompt: Prompt
  /** What stands in the item beside the prompt. */
  readonly blocks: readonly RootContent[]
  /** Whether the prompt is a heading, or bold. */
  readonly standsOut: boolean
}

/**
 * The first line of an item is the prompt when it is bold or asks, else its first paragraph is, up to
 * the options or the answer that begin in it.
 */
export function readItem({ children }: ListItem): ItemQuestion {
  const first = children[0]
  const others = children.slice(1)
  if (first?.type === 'heading')
    return { prompt: surer(readPrompt(first.children)), blocks: others, standsOut: true }
  if (first?.type !== 'paragraph')
    return { prompt: readPrompt([]), blocks: first ? [first, ...others] : others, standsOut: false }
  const bold = readBoldLine(first.children)
  if (bold && !readAnswerLabel(textOf(bold.bold)))
    return {
      prompt: surer(readPrompt(bold.bold)),
      blocks: [...toParagraph(bold.rest, first.position), ...others],
      standsOut: true,
    }
  const { prompt, rest } = readParagraph(first)
  return { prompt, blocks: [...rest, ...others], standsOut: false }
}

/** The same where the line says so: what follows it answers, though the whole paragraph could ask. */
export function readFirstLine({ children: [first, ...others] }: ListItem): ItemQuestion | undefined {
  if (first?.type !== 'paragraph') return undefined
  const { line, rest } = splitAtLine(first.children)
  const prompt = readPrompt(line)
  const blocks = [...toParagraph(rest, first.position), ...others]
  return prompt.evidence >= asking && rest.length > 0 ? { prompt, blocks, standsOut: false } : undefined
}

/** What stands out in a list is meant to. */
function surer(prompt: Prompt): Prompt {
  return { ...prompt, evidence: Math.min(1, prompt.evidence + 0.3) }
}

/** The words of a paragraph that ask, and what follows them. */
export function readParagraph(paragraph: Paragraph): {
  readonly prompt: Prompt
  readonly rest: readonly RootContent[]
} {
  if (isOneLine(paragraph.children)) return { prompt: readPrompt(paragraph.children), rest: [] }
  const pieces = toPieces(paragraph)
  const head = pieces[0]
  const lines = head?.type === 'paragraph' ? toLines(head.children) : []
  const answerAt = lines.findIndex((line, index) => index > 0 && isAnswer(line))
  const end = answerAt < 0 ? lines.length : answerAt
  const first = readPrompt(lines[0] ?? [])
  const isAlone = first.evidence >= 1 || (first.labelled && first.nodes.length === 0)
  const announces = lines.length > 1 && first.evidence < 0.9 && /[:：]\s*$/u.test(textOf(lines[0]))
  const isWhole = !isAlone && !announces
  const length = isWhole ? end : 1
  return {
    prompt: length === 1 ? first : readPrompt(joinLines(lines.slice(0, length))),
    rest: [...toParagraph(joinLines(lines.slice(length)), paragraph.position), ...pieces.slice(1)],
  }
}

function isAnswer(line: readonly PhrasingContent[]): boolean {
  return isLabelled({ type: 'paragraph', children: [...line] })
}
