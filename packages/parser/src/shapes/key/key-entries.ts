import type { Heading, List, Paragraph, RootContent, Table, TableCell } from 'mdast'
import { isFold } from '../../html/fold.ts'
import { toLines } from '../lines.ts'
import { readNumbering } from '../numbers/numbering.ts'
import { dropStart } from '../prompt.ts'
import { textOf } from '../text.ts'
import { type Label, readAnswerLabel, readQuestionLabel } from '../words.ts'
import { readLetters } from './key-letters.ts'

/** A number and the answer behind it. */
export type KeyEntry = readonly [number: number, answer: readonly RootContent[]]

/**
 * The entries of an answer key that a block holds: list items, rows, lines, `1: A, 2: B`.
 *
 * @param labelled Whether a heading says that answers follow; else the block must say it itself.
 */
export function readEntries(block: RootContent, labelled: boolean): KeyEntry[] | undefined {
  if (isFold(block)) {
    const found: KeyEntry[] = []
    for (const [place, child] of block.children.entries()) {
      const entries = readEntries(child, true)
      const isRemark = place === 0 && child.type === 'paragraph'
      if (!entries && !isRemark) return undefined
      found.push(...(entries ?? []))
    }
    return found.length > 0 ? found : undefined
  }
  if (block.type === 'list' && labelled) return ofList(block)
  if (block.type === 'table' && labelled) return ofTable(block)
  return block.type === 'paragraph' ? ofParagraph(block, labelled) : undefined
}

function ofList(list: List): KeyEntry[] | undefined {
  const entries = list.children.flatMap(({ children }, place): KeyEntry[] => {
    const first = children[0]
    const entry = first?.type === 'paragraph' ? toEntry(first) : undefined
    const number = (list.start ?? 1) + place
    if (list.ordered && entry?.[0] !== number) return [[number, children]]
    return entry ? [[entry[0], [...entry[1], ...children.slice(1)]]] : []
  })
  return entries.length === list.children.length ? entries : undefined
}

/** `### Question 3`, with its answer below, or in the same line: `### 3. B` */
export function readHeadingEntry(heading: Heading): KeyEntry[] | undefined {
  const { children, position } = heading
  const entry = toEntry({ type: 'paragraph', children, ...(position ? { position } : {}) })
  if (!entry) return undefined
  const [number, [line, ...others]] = entry
  return [[number, line && textOf(line).trim() !== '' ? [line, ...others] : others]]
}

/** An entry has a number, in digits of some script or as the picture of a ten. */
const digit = /[\p{N}🔟]/u

/** `1. B – because`, `Q3: c` */
function toEntry(line: Paragraph): KeyEntry | undefined {
  const text = textOf(line)
  if (!digit.test(text)) return undefined
  const label = readQuestionLabel(text) ?? readNumberedAnswer(text)
  const numbering = label?.number === undefined ? readNumbering(text) : undefined
  const number = label?.number ?? numbering?.number
  if (number === undefined) return undefined
  const children = dropStart(
    line.children,
    label?.number === undefined ? (numbering?.length ?? 0) : label.length,
  )
  return [number, [{ ...line, children }]]
}

/** `Answer 3: c` */
function readNumberedAnswer(text: string): Label | undefined {
  const label = readAnswerLabel(text)
  return label?.number === undefined ? undefined : label
}

/** A row holds a number, then the answer and what explains it. */
function ofTable({ children: [, ...rows] }: Table): KeyEntry[] | undefined {
  const entries = rows.flatMap(({ children: [head, ...cells] }): KeyEntry[] => {
    const number = head && /\d{1,4}/.exec(textOf(head))?.[0]
    const answer = cells.filter(cell => textOf(cell).trim() !== '').map(toParagraphOf)
    return number !== undefined && answer.length > 0 ? [[Number(number), answer]] : []
  })
  return entries.length === rows.length && entries.length > 0 ? entries : undefined
}

function toParagraphOf({ children, position }: TableCell): Paragraph {
  return { type: 'paragraph', children, ...(position ? { position } : {}) }
}

/** Whether the last sign may be the letter of an answer: one look tells of most paragraphs that they are no key. */
function endsInLetter({ children }: Paragraph): boolean {
  const last = textOf(children.at(-1))
  return /[a-jа-и][)\]\s,;.|]*$/iu.test((last.length < 20 ? textOf(children) : last).slice(-20))
}

/** Lines with a number each, or numbers with letters in one line. */
function ofParagraph(paragraph: Paragraph, labelled: boolean): KeyEntry[] | undefined {
  if (!labelled && !endsInLetter(paragraph)) return undefined
  const whole = textOf(paragraph)
  if (!(labelled ? digit : /\d/).test(whole)) return undefined
  const label = readAnswerLabel(whole)
  if (!labelled && !label) return undefined
  const nodes = dropStart(paragraph.children, label?.length ?? 0)
  const text = textOf(nodes)
  const letters = readLetters(text)?.map(
    ([number, value]): KeyEntry => [number, [{ ...paragraph, children: [{ type: 'text', value }] }]],
  )
  if (letters || !labelled) return letters
  return ofLines(toLines(nodes).map(line => ({ ...paragraph, children: [...line] })))
}

/** `Question 1` ⏎ `Answer: B` ⏎ `Question 2: C`: a line without a number belongs to the one above. */
function ofLines(lines: readonly Paragraph[]): KeyEntry[] | undefined {
  const entries: KeyEntry[] = []
  for (const line of lines) {
    const entry = toEntry(line)
    const last = entries.at(-1)
    if (entry) entries.push(entry)
    else if (last) entries[entries.length - 1] = [last[0], [...last[1].filter(isFilled), line]]
    else return undefined
  }
  return entries.length > 0 ? entries : undefined
}

function isFilled(block: RootContent): boolean {
  return textOf(block).trim() !== ''
}
