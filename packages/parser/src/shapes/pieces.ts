import type { List, Paragraph, RootContent } from 'mdast'
import { isLabelled } from './answer-start.ts'
import { isOneLine, joinLines, toLines } from './lines.ts'
import { isAnnouncement } from './options/announcements.ts'
import { isSequence, readMark } from './options/option-marks.ts'
import { textOf } from './text.ts'

/**
 * Cuts a block where something else begins in it: options, an answer.
 *
 * `Which is it?⏎A. one⏎B. two⏎Answer: B` → three paragraphs; a list whose last item is `Answer: B` → the
 * options, and what stood in the items behind them.
 */
export function toPieces(block: RootContent): RootContent[] {
  if (block.type === 'paragraph') return cutParagraph(block)
  return block.type === 'list' ? cutList(block) : [block]
}

function cutParagraph(paragraph: Paragraph): RootContent[] {
  if (isOneLine(paragraph.children)) return [paragraph]
  const lines = toLines(paragraph.children).filter(line => line.length > 0)
  if (lines.length < 2) return [paragraph]
  const texts = lines.map(line => textOf(line))
  const marks = texts.map(readMark)
  const labels = lines.map(
    (line, index) => index > 0 && isLabelled({ type: 'paragraph', children: [...line] }),
  )
  const cuts = new Set<number>()
  for (let index = 0; index < lines.length; index++) {
    if (labels[index]) cuts.add(index)
    if (announces(texts[index] as string)) cuts.add(index).add(index + 1)
    const run = marks[index]?.place === 0 ? lengthOfRun(marks, index, labels) : 0
    if (run < 2) continue
    cuts.add(index).add(index + run)
    index += run - 1
  }
  const starts = [0, ...[...cuts].filter(cut => cut > 0 && cut < lines.length).toSorted((a, b) => a - b)]
  if (starts.length === 1) return [paragraph]
  return starts.map((start, piece) => ({
    ...paragraph,
    children: joinLines(lines.slice(start, starts[piece + 1])),
  }))
}

/** `Options:`, in the lines of a paragraph only with its colon. */
function announces(line: string): boolean {
  return /[:：]\s*$/.test(line) && isAnnouncement(line)
}

/** So many lines may carry on an option before the next one. */
const mostWrapped = 3

/**
 * How many lines from `start` on are options, one after the other, wrapped or not; what carries on the last
 * is no longer than what carries on the others.
 *
 * @param labels Which lines begin an answer.
 */
function lengthOfRun(
  marks: readonly ReturnType<typeof readMark>[],
  start: number,
  labels: readonly boolean[],
): number {
  const at = [start]
  let wrapped = 0
  for (let index = start + 1; index < marks.length && at.length < 10 && !labels[index]; index++) {
    const gap = index - (at.at(-1) ?? start) - 1
    if (gap > mostWrapped || (gap > 0 && marks[index] && marks[index]?.place !== at.length)) break
    if (!marks[index]) continue
    at.push(index)
    wrapped = Math.max(wrapped, gap)
  }
  if (!isSequence(at.map(index => marks[index]))) return 0
  const last = at.at(-1) ?? start
  let end = last + 1
  while (end < marks.length && end <= last + wrapped && !labels[end]) end++
  return end - start
}

/** The items before the one that begins an answer stay a list; those behind are blocks. */
function cutList(whole: List): RootContent[] {
  const { list, behind } = cutLastItem(whole)
  return [...cutAtItem(list), ...behind]
}

/** An answer may also stand in the last option, in lines of its own: `d) four␣␣⏎**Answer:** b`. */
function cutLastItem(list: List): { readonly list: List; readonly behind: readonly RootContent[] } {
  const last = list.children.at(-1)
  if (!last || list.children.length < 2 || !isOption(last)) return { list, behind: [] }
  const pieces = last.children.flatMap(child => (child.type === 'paragraph' ? cutParagraph(child) : [child]))
  const at = pieces.findIndex((piece, index) => index > 0 && isLabelled(piece))
  if (at < 0 || !list.children.every(isOption)) return { list, behind: [] }
  const item = { ...last, children: pieces.slice(0, at) as typeof last.children }
  return { list: { ...list, children: list.children.with(-1, item) }, behind: pieces.slice(at) }
}

function cutAtItem(list: List): RootContent[] {
  const at = list.children.findIndex(({ children }) => children[0] !== undefined && isLabelled(children[0]))
  const isBehindOptions = at > 1 && list.children.slice(0, at).every(item => isOption(item))
  if (!isBehindOptions) return [list]
  const [answer, ...others] = list.children.slice(at)
  return [
    { ...list, children: list.children.slice(0, at) },
    ...(answer?.children ?? []),
    ...(others.length > 0 ? [{ ...list, children: others }] : []),
  ]
}

function isOption({ checked, children }: List['children'][number]): boolean {
  return typeof checked === 'boolean' || readMark(textOf(children[0])) !== undefined
}
