import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { toLines } from './lines.ts'
import { dropStart } from './prompt.ts'

/** One option, taken apart. */
export interface FoundOption {
  readonly id: string
  readonly blocks: readonly RootContent[]
  /** Whether a checked box or a mark says that it is right. */
  readonly correct: boolean
}

const letter = /^\s*[([]?([A-Ha-hА-Ж①-⑧])\s*[.):、．：\]](?:\s|(?=\S))\s*/u
const rightMark = /\s*(?:✅|✔️?|☑️?|\((?:correct|richtig|correcta|correto|верно)\))\s*/iu

/** The options that a block holds: a list, or the lines of a paragraph. */
export function readOptionBlock(block: RootContent): FoundOption[] | undefined {
  if (block.type === 'list') return readOptions(block)
  return block.type === 'paragraph' ? readOptionLines(block) : undefined
}

/** `A. one` and `B. two` in the lines of a paragraph, which are no list to CommonMark. */
function readOptionLines(paragraph: Paragraph): FoundOption[] | undefined {
  const lines = toLines(paragraph.children)
  const lettered = lines.map(line => letter.exec(toString(line)))
  if (lines.length < 2 || lines.length > 10 || !lettered.every(match => match !== null)) return undefined
  return lines.map((line, index) => ({
    id: toId(index),
    blocks: [{ ...paragraph, children: withoutMark(dropStart(line, lettered[index]?.[0].length ?? 0)) }],
    correct: rightMark.test(toString(line)),
  }))
}

/** 0 → `a`, 1 → `b` */
function toId(index: number): string {
  return String.fromCharCode(97 + index)
}

/**
 * The options of a list: each item begins with its letter, `A:`, `b)`, or has a box to tick, and at
 * least one is ticked.
 */
export function readOptions(list: List): FoundOption[] | undefined {
  if (list.children.length < 2 || list.children.length > 10) return undefined
  const lettered = list.children.map(item => letter.exec(toString(item.children[0])))
  if (lettered.every(match => match !== null))
    return list.children.map((item, index) => toOption(item, index, lettered[index]?.[0].length ?? 0))
  const boxed = list.children.every(item => typeof item.checked === 'boolean')
  if (!boxed || !list.children.some(item => item.checked)) return undefined
  return list.children.map((item, index) => toOption(item, index, 0))
}

function toOption(item: ListItem, index: number, drop: number): FoundOption {
  const marked = rightMark.test(toString(item.children[0]))
  const [first, ...others] = item.children
  const blocks: RootContent[] =
    first?.type === 'paragraph'
      ? [{ ...first, children: withoutMark(dropStart(first.children, drop)) }, ...others]
      : item.children
  return { id: toId(index), blocks, correct: item.checked === true || marked }
}

/** The mark is no part of the option: `[] ✅` → `[]`. */
function withoutMark(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map(node => {
    if (node.type !== 'text' || !rightMark.test(node.value)) return node
    return { ...node, value: node.value.replace(rightMark, ' ').trimEnd() }
  })
}

/**
 * The letters that a line names as right: `Answer: D`, `答案：A、C`, `B and D` → `d`, `a c`, `b d`.
 *
 * @returns Nothing when the line says more than its label and the letters.
 */
export function readLetters(line: string, ids: readonly string[]): string[] | undefined {
  const match =
    /(?:^|[:：]|\s)\s*\**([A-Ha-h](?:\s*(?:,|、|&|\/|and|or|y|e|et|und|и|和|与)\s*[A-Ha-h])*)\**\s*[.)。]?\s*$/u.exec(
      line.trim(),
    )
  if (!match || line.trim().length > 60) return undefined
  const letters = match[1]?.match(/\b[A-Ha-h]\b/g)?.map(found => found.toLowerCase()) ?? []
  return letters.length > 0 && letters.every(found => ids.includes(found)) ? letters : undefined
}
