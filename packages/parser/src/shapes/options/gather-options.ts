import type { Code, List, ListItem, RootContent } from 'mdast'
import { textOf } from '../text.ts'
import { isSequence, readMark } from './option-marks.ts'
import type { OptionReader } from './option-reader.ts'

/**
 * Puts options together that stand in blocks of their own, with the code of each: people leave a blank
 * line between them, or forget to indent what belongs to one.
 *
 * `A) one` ⏎⏎ `B) two` → one list; `- [ ] A`, code, `- [x] B`, code → one list of two items
 */
export function gatherOptions(blocks: readonly RootContent[], optionsOf: OptionReader): RootContent[] {
  const gathered: RootContent[] = []
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index] as RootContent
    const run = optionsOf(block) ? undefined : readRun(blocks, index)
    gathered.push(run?.list ?? block)
    index = run?.to ?? index + 1
  }
  return gathered
}

/** More are no options, and need not be counted. */
const most = 10

interface Run {
  readonly list: List
  readonly to: number
}

/** Options from `from` on, each with the code behind it. */
function readRun(blocks: readonly RootContent[], from: number): Run | undefined {
  const items: ListItem[] = []
  let to = from
  for (; to < blocks.length && items.length <= most; to++) {
    const block = blocks[to] as RootContent
    const found = toItems(block)
    const last = items.at(-1)
    if (found) items.push(...found)
    else if (block.type === 'code' && last) items[items.length - 1] = withCode(last, block)
    else break
  }
  const first = blocks[from]
  if (items.length < 2 || items.length > most || !first || !areOptions(items)) return undefined
  const end = hasStrayCode(items) ? to - 1 : to
  const children = hasStrayCode(items)
    ? [...items.slice(0, -1), withoutCode(items.at(-1) as ListItem)]
    : items
  const position = first.position && {
    start: first.position.start,
    end: blocks[end - 1]?.position?.end ?? first.position.end,
  }
  return { list: { type: 'list', children, ...(position ? { position } : {}) }, to: end }
}

/** What of a block may be options: a line with a letter, items with boxes or letters. */
function toItems(block: RootContent): ListItem[] | undefined {
  if (block.type === 'paragraph')
    return readMark(textOf(block)) ? [{ type: 'listItem', children: [block] }] : undefined
  if (block.type !== 'list') return undefined
  const are = block.children.every(
    ({ checked, children }) => typeof checked === 'boolean' || readMark(textOf(children[0])) !== undefined,
  )
  return are ? block.children : undefined
}

function areOptions(items: readonly ListItem[]): boolean {
  const isBoxed = items.every(({ checked }) => typeof checked === 'boolean')
  if (isBoxed) return items.some(({ checked }) => checked === true)
  return isSequence(items.map(({ children }) => readMark(textOf(children[0]))))
}

function withCode(item: ListItem, code: Code): ListItem {
  return { ...item, children: [...item.children, code] }
}

/** Code behind the last option alone is no part of it. */
function hasStrayCode(items: readonly ListItem[]): boolean {
  const endsInCode = ({ children }: ListItem) => children.length > 1 && children.at(-1)?.type === 'code'
  const [last, ...others] = items.toReversed()
  return last !== undefined && endsInCode(last) && !others.some(endsInCode)
}

function withoutCode(item: ListItem): ListItem {
  return { ...item, children: item.children.slice(0, -1) }
}
