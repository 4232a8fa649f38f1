import type { Paragraph, RootContent } from 'mdast'
import { isFold } from '../../html/fold.ts'
import { isLabelled } from '../answer-start.ts'
import { asking } from '../evidence.ts'
import { isOneLine } from '../lines.ts'
import { toPieces } from '../pieces.ts'
import type { Prompt } from '../prompt.ts'
import type { Page } from '../shape.ts'
import type { Start } from '../starts.ts'
import { textOf } from '../text.ts'
import { foldsAnswer } from '../words.ts'
import { foldsOptions, isAnnouncement } from './announcements.ts'
import { readMark } from './option-marks.ts'
import type { OptionReader } from './option-reader.ts'

/** So many blocks of code or pictures may stand between a line and its options. */
const reach = 3

/** Options behind a line say that it asks, whatever its words: `The capital of France is` ⏎ `A) Paris`. */
export function withOptions(prompt: Prompt, behind: readonly RootContent[], optionsOf: OptionReader): Prompt {
  if (prompt.evidence >= asking || !areOptionsNext(behind, optionsOf)) return prompt
  return { ...prompt, evidence: asking }
}

/** The same of an item, which may have a title before its words, and its answer at once: `1. Heap` ⏎ `Answer: …` */
export function withOptionsInside(
  prompt: Prompt,
  inside: readonly RootContent[],
  optionsOf: OptionReader,
): Prompt {
  const [first, second] = inside
  if (prompt.evidence >= asking || !first) return prompt
  if (first.type !== 'paragraph') return withOptions(prompt, inside, optionsOf)
  const leadsOn = second?.type === 'list' && optionsOf(second) !== undefined
  const isAnswered = prompt.nodes.length > 0 && prompt.nodes[0]?.type !== 'inlineCode' && isLabelled(first)
  return leadsOn || isAnswered ? { ...prompt, evidence: asking } : withOptions(prompt, inside, optionsOf)
}

/** The same of a paragraph: its options stand in its further lines, or in the blocks behind it. */
export function withOptionsBehind(start: Start, page: Page): Start {
  const { index, prompt, rest } = start
  if (prompt.evidence >= asking) return start
  const below = rest.length > 0 ? rest.flatMap(toPieces) : blocksBehind(page, index)
  const behind = prompt.evidence === 0 ? below.slice(0, 1) : below
  return { ...start, prompt: withOptions(prompt, behind, page.optionsOf) }
}

/** Whether the options of a paragraph stand in its own lines, or options or a hidden answer behind it. */
export function isAskedBelow(paragraph: Paragraph, index: number, page: Page): boolean {
  if (mayLead(page.blocks[index + 1])) {
    const behind = blocksBehind(page, index)
    if (areOptionsNext(endsInColon(paragraph) ? behind.slice(0, 1) : behind, page.optionsOf)) return true
  }
  if (isOneLine(paragraph.children) || !mayHoldOptions.test(textOf(paragraph))) return false
  return areOptionsNext(toPieces(paragraph).slice(1), page.optionsOf)
}

/** Whether a block may be options, or stand before them: of most paragraphs one look tells that they do not. */
function mayLead(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph')
    return block?.type === 'list' || block?.type === 'code' || block?.type === 'fold'
  return placeOf(block) === 0 || isPicture(block) || isAnnouncement(textOf(block.children.slice(0, 2)))
}

/** `Code:` announces what is next to it, and no more. */
function endsInColon(paragraph: Paragraph): boolean {
  return /[:：]\s*$/u.test(textOf(paragraph.children.at(-1)))
}

/** A line that may be the first option: most paragraphs have none, and one look tells. */
const mayHoldOptions = /\n[^\p{L}\p{N}\n]{0,6}(?:[AaＡаАア가甲أاאকकกα１①❶]|[Oo]p|[Cc]ho|Вар)/u

function blocksBehind({ blocks }: Page, index: number): readonly RootContent[] {
  return blocks.slice(index + 1, index + 2 + reach)
}

/** Whether options follow at once, or behind the code that is asked about; or a fold around an answer. */
function areOptionsNext(blocks: readonly RootContent[], optionsOf: OptionReader): boolean {
  const at = blocks.findIndex(block => block.type !== 'code' && !isPicture(block))
  const first = blocks[at]
  const second = blocks[at + 1]
  if (!first) return false
  if (isFold(first)) return foldsAnswer(textOf(first.summary)) || foldsOptions(textOf(first.summary))
  if (first.type === 'list') return optionsOf(first) !== undefined
  if (first.type !== 'paragraph') return false
  if (isAnnouncement(textOf(first))) return second !== undefined && optionsOf(second) !== undefined
  if (placeOf(first) !== 0) return false
  return optionsOf(first) !== undefined || (second !== undefined && placeOf(second) === 1)
}

/** `A) one` in a paragraph of its own. */
function placeOf(block: RootContent): number | undefined {
  return block.type === 'paragraph' ? readMark(textOf(block.children.slice(0, 2)))?.place : undefined
}

function isPicture(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'image')
}
