import type { RootContent } from 'mdast'
import { textOf } from '../text.ts'
import { type FoundOption, readBoxes } from './options.ts'

/** So few items are no options, and so many no longer. */
const fewest = 3
const most = 8

const mark = /[✅✔☑✓🟢👈←]/u

/** A list right below the question, of whose short items one alone is marked: `- Rome` ⏎ `- Paris ✅` ⏎ `- Bonn` */
export function readMarked(block: RootContent): readonly FoundOption[] | undefined {
  if (block.type !== 'list' || block.children.length < fewest || block.children.length > most)
    return undefined
  if (!block.children.every(({ children }) => children.length === 1) || !mark.test(textOf(block)))
    return undefined
  const options = readBoxes(block)
  return options.filter(({ correct }) => correct).length === 1 ? options : undefined
}

/** The items of a list that stands right before an answer: options, if the answer names one. */
export function unletteredOptions(stem: readonly RootContent[]): FoundOption[] | undefined {
  const last = stem.at(-1)
  if (last?.type !== 'list' || last.children.length < 2 || last.children.length > 10) return undefined
  return last.children.every(({ children }) => children.length === 1) ? readBoxes(last) : undefined
}

/** Where nothing is ticked, the options in bold are the right ones, unless all are. */
export function withBold(options: readonly FoundOption[]): readonly FoundOption[] {
  if (options.some(({ correct }) => correct)) return options
  const bold = options.filter(isBold).length
  return bold === 0 || bold === options.length
    ? options
    : options.map(option => ({ ...option, correct: isBold(option) }))
}

function isBold({ blocks: [first] }: FoundOption): boolean {
  return first?.type === 'paragraph' && first.children.length === 1 && first.children[0]?.type === 'strong'
}
