import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { dropStart } from '../prompt.ts'
import { textOf } from '../text.ts'
import { toOptionLines } from './option-lines.ts'
import { isSequence, readMark } from './option-marks.ts'
import { isRightMark, withoutMark } from './right-mark.ts'

/** One option, taken apart. */
export interface FoundOption {
  readonly id: string
  readonly blocks: readonly RootContent[]
  /** The words of its blocks. */
  readonly text: string
  /** Whether a checked box or a mark says that it is right. */
  readonly correct: boolean
}

/** A picture before the letter that says the same. */
const isRight = /[✅✔☑✓]/u

/** The options that a block holds: a list, or the lines of a paragraph. */
export function readOptionBlock(block: RootContent): FoundOption[] | undefined {
  if (block.type === 'list') return readOptions(block)
  return block.type === 'paragraph' ? readOptionLines(block) : undefined
}

/**
 * The options of a list: each item begins with its letter, `A:`, `b)`, or has a box to tick, and at
 * least one is ticked. A bullet with nothing behind it, at the end, is a slip.
 */
export function readOptions(whole: List): FoundOption[] | undefined {
  if (!mayBeOptions(whole)) return undefined
  const [only, ...others] = whole.children
  if (others.length === 0) return only ? readInItem(only) : undefined
  const last = whole.children.findLastIndex(item => item.children.length > 0)
  const list = { ...whole, children: whole.children.slice(0, last + 1) }
  const marks = list.children.map(item => readMark(textOf(item.children[0])))
  if (isSequence(marks))
    return toDistinct(list.children.map((item, index) => toOption(item, index, marks[index]?.length ?? 0)))
  return isBoxed(list) && list.children.some(item => item.checked) ? readBoxes(list) : undefined
}

/** All options in one item: `- (a) one  (b) two  (c) three` */
function readInItem({ children: [first, ...others] }: ListItem): FoundOption[] | undefined {
  return first?.type === 'paragraph' && others.length === 0 ? readOptionLines(first) : undefined
}

/** Whether the first item has a letter, or a box: one look tells of most lists that they are no options. */
function mayBeOptions({ children }: List): boolean {
  const first = children[0]
  return (
    first !== undefined &&
    (typeof first.checked === 'boolean' || readMark(textOf(first.children[0])) !== undefined)
  )
}

/** Whether every item of a list has a box to tick. */
export function isBoxed({ children }: List): boolean {
  return (
    children.length > 1 && children.length <= 10 && children.every(item => typeof item.checked === 'boolean')
  )
}

/** The items of a list as options without letters. */
export function readBoxes(list: List): FoundOption[] {
  return list.children.map((item, index) => toOption(item, index, 0))
}

/** `A. one` and `B. two` in the lines of a paragraph, which are no list to CommonMark. */
function readOptionLines(paragraph: Paragraph): FoundOption[] | undefined {
  // One look at how the first line begins tells of most paragraphs that they are none.
  if (!readMark(textOf(paragraph))) return undefined
  const split = toOptionLines(paragraph.children)
  const marks = split.map(line => readMark(textOf(line)))
  if (!isSequence(marks)) return undefined
  return toDistinct(
    split.map((line, index) => {
      const length = marks[index]?.length ?? 0
      const option = toOptionOf(dropStart(line, length), paragraph, index)
      return isRight.test(textOf(line).slice(0, length)) ? { ...option, correct: true } : option
    }),
  )
}

function toOption(item: ListItem, index: number, drop: number): FoundOption {
  const first = item.children[0]
  const others = item.children.slice(1)
  const correct = item.checked === true || (drop > 1 && isRight.test(textOf(first).slice(0, drop)))
  if (first?.type !== 'paragraph')
    return { id: toId(index), blocks: item.children, text: textOf(item.children), correct }
  const option = toOptionOf(dropStart(first.children, drop), first, index)
  if (others.length === 0) return correct ? { ...option, correct } : option
  const blocks = [...option.blocks, ...others]
  return { ...option, blocks, text: textOf(blocks), correct: correct || option.correct }
}

function toOptionOf(nodes: readonly PhrasingContent[], paragraph: Paragraph, index: number): FoundOption {
  const correct = nodes.some(isRightMark)
  const isEmpty = nodes.every(node => node.type === 'text' && node.value.trim() === '')
  const children = isEmpty ? [] : trimmed(correct ? nodes.flatMap(withoutMark) : nodes)
  return {
    id: toId(index),
    blocks: isEmpty ? [] : [{ ...paragraph, children }],
    text: textOf(children),
    correct,
  }
}

/** 0 → `a`, 1 → `b` */
function toId(index: number): string {
  return String.fromCharCode(97 + index)
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node
      const end = index === nodes.length - 1 ? node.value.trimEnd() : node.value
      const value = index === 0 ? end.trimStart() : end
      return value === node.value ? node : { ...node, value }
    })
    .filter(node => node.type !== 'text' || node.value !== '')
}

/** Options that all say the same are a form to fill in. */
function toDistinct(options: readonly FoundOption[]): FoundOption[] | undefined {
  const wordsOf = ({ blocks }: FoundOption) => JSON.stringify(blocks.map(block => textOf(block)))
  const first = options[0]
  if (!first || options.length === 1 || first.blocks.length === 0) return [...options]
  const areAlike = options.every(other => other.text === first.text && wordsOf(other) === wordsOf(first))
  return areAlike ? undefined : [...options]
}
