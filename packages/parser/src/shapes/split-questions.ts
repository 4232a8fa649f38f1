import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Point } from 'unist'
import { readBoldLine } from './bold-line.ts'
import { isOneLine, joinLines, type Line, readLines } from './lines.ts'
import { readNumbering } from './numbers/numbering.ts'
import { readPrompt } from './prompt.ts'
import { textOf } from './text.ts'
import { readQuestionLabel } from './words.ts'

/**
 * Blocks in which each question begins a paragraph of its own: people leave no blank line between them.
 *
 * `Q: Why?⏎A: So.⏎Q: How?⏎A: Thus.` → two paragraphs; `1.What is it?⏎…⏎2.Why is it?` → two
 *
 * @param text The file in which the blocks stand, for their places.
 */
export function splitQuestions(blocks: readonly RootContent[], text: string): RootContent[] {
  let starts: readonly number[] | undefined
  return blocks.flatMap((block): RootContent[] => {
    if (block.type !== 'paragraph' || isOneLine(block.children)) return [block]
    const lines = readLines(block.children)
    const cuts = findCuts(lines)
    if (cuts.length === 0) return [block]
    starts ??= toLineStarts(text)
    return toParagraphs(block, lines, cuts, starts)
  })
}

/** The lines, but the first, with which a question begins. */
function findCuts(lines: readonly Line[]): number[] {
  const heads = lines.map(toHead)
  const [first] = heads
  let before = 0
  return [...heads.keys()].filter(index => {
    const head = heads[index]
    const last = before
    before = head?.number ?? before
    if (index === 0 || !head || !first) return false
    if (head.label !== '')
      return head.label === first.label || [...head.label].length > 3 || head.label === 'q'
    if (head.bold) return first.bold !== undefined && asks(head.bold)
    const begins =
      first.number === undefined &&
      last === 0 &&
      (heads[index + 1]?.number === (head.number ?? 0) + 1 || (index === 1 && isTitle(first.nodes)))
    return (head.number === last + 1 || begins) && asks(head.nodes)
  })
}

/** `Advanced questions` ⏎ `9. What is it?`: a list that does not begin with 1 cannot follow at once. */
function isTitle(nodes: readonly PhrasingContent[]): boolean {
  const text = textOf(nodes).trim()
  return text.length <= longestTitle && /^\p{Lu}/u.test(text) && !/[.!?:,;。！？：、]/u.test(text)
}

/** Longer than a title. */
const longestTitle = 60

interface Head {
  /** The word before the question, in lower case. */
  readonly label: string
  readonly number: number | undefined
  readonly nodes: readonly PhrasingContent[]
  /** What of it is bold, where the whole line is. */
  readonly bold: readonly PhrasingContent[] | undefined
}

function toHead({ nodes }: Line): Head {
  const text = textOf(nodes)
  const label = readQuestionLabel(text)
  const word = label ? (/\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase() : ''
  return { label: word, number: readNumbering(text)?.number, nodes, bold: readBoldLine(nodes)?.bold }
}

function asks(nodes: readonly PhrasingContent[]): boolean {
  const { evidence, number } = readPrompt(nodes)
  return evidence >= 0.8 || (number !== undefined && evidence >= 0.5)
}

function toParagraphs(
  paragraph: Paragraph,
  lines: readonly Line[],
  cuts: readonly number[],
  starts: readonly number[],
): Paragraph[] {
  return [0, ...cuts].map((from, piece) => {
    const to = cuts[piece] ?? lines.length
    const children = joinLines(lines.slice(from, to).map(({ nodes }) => nodes))
    const start = piece === 0 ? paragraph.position?.start : toPoint(lines[from]?.number, starts)
    const end = to === lines.length ? paragraph.position?.end : toPoint(lines[to]?.number, starts)
    return { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) }
  })
}

/** The start of a line. */
function toPoint(line: number | undefined, starts: readonly number[]): Point | undefined {
  return line === undefined ? undefined : { line, column: 1, offset: starts[line - 1] ?? 0 }
}

/** Where each line of a text begins. */
function toLineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(match => match.index + match[0].length)]
}
