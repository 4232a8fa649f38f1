import type { List, ListItem } from 'mdast'
import type { Position } from 'unist'
import { isLabelled } from '../answer-start.ts'
import { asking, meanEvidence } from '../evidence.ts'
import { readWrittenNumbers } from '../numbers/written-numbers.ts'
import { withOptionsInside } from '../options/asked-by-options.ts'
import { positionOf } from '../outline.ts'
import type { OutsideBlock } from '../outside-block.ts'
import type { Page } from '../shape.ts'
import { textOf } from '../text.ts'
import { readJudged } from './judged-items.ts'
import type { ItemQuestion } from './list-item.ts'

/** An item of a list as a question, at its place. */
export interface Item extends ItemQuestion {
  readonly position: Position
  /** The items above it that only name a subject. */
  readonly topics: readonly string[]
  /** What names the topic above the first item below it. */
  readonly left: readonly OutsideBlock[]
}

/** An item, and its place among those of its list. */
interface Gathered {
  readonly item: ListItem
  readonly place: number
}

/** Where so much of an inner list asks, the item above it is no question but their subject. */
const homogeneous = 0.7
/** Beside one that is, so much is enough. */
const alike = 0.3

/**
 * The items of a list; those of an inner list, where an item only names their subject.
 */
export function toItems(list: List, page: Page, topics: readonly string[] = []): Item[] {
  const numbers = list.ordered ? readWrittenNumbers(list, page.text) : []
  const gathered = pairUp(gather(list), page).map(({ item, place }) => {
    const own = page.itemOf(item)
    return { item, place, own, below: readBelow(own, page, topics) }
  })
  const judged = readJudged(gathered.map(({ own }) => own))
  const read =
    judged.length === 0 ? gathered : gathered.map((found, at) => ({ ...found, own: judged[at] ?? found.own }))
  const holdsSubjects = read.some(({ below }) => below.length > 0 && meanOf(below) >= homogeneous)
  return read.flatMap(({ item, place, own: { prompt, blocks, standsOut }, below }): Item[] => {
    if (holdsSubjects && below.length > 0 && meanOf(below) >= alike) return withSubject(item, below)
    const number = numbers[place] ?? prompt.number
    const numbered = number === undefined ? prompt : { ...prompt, number }
    const position = item.position ?? positionOf([list])
    return [
      {
        prompt: withOptionsInside(numbered, blocks, page.optionsOf),
        blocks,
        standsOut,
        topics,
        position,
        left: [],
      },
    ]
  })
}

/** So many questions and answers must take turns before it is no chance. */
const leastPairs = 3

/**
 * A dialogue, in which each item that asks is answered by the next: `- What is a heap?` ⏎ `- A tree.`, or
 * `- Q: Why?` ⏎ `- A: So.`, where the word says it, be there ever so few.
 */
function pairUp(items: readonly Gathered[], { itemOf }: Page): readonly Gathered[] {
  if (items.length < 2 || items.length % 2 > 0) return items
  const evidenceAt = (place: number) => itemOf((items[place] as Gathered).item).prompt.evidence
  const areLabelled = () =>
    items.every(({ item }, place) => place % 2 === 0 || answers(item)) &&
    items.every((_, place) => place % 2 > 0 || evidenceAt(place) >= asking)
  const takesTurns = () =>
    items.length >= leastPairs * 2 &&
    items.every((_, place) => (place % 2 === 0 ? evidenceAt(place) >= asking : evidenceAt(place) <= silent))
  if (!areLabelled() && !takesTurns()) return items
  return items.flatMap(({ item, place }, at): Gathered[] => {
    const answer = items[at + 1]?.item
    if (at % 2 > 0 || !answer) return []
    const end = answer.position?.end
    const position = item.position && end ? { position: { start: item.position.start, end } } : {}
    return [{ item: { ...item, children: [...item.children, ...answer.children], ...position }, place }]
  })
}

function answers({ children: [first] }: ListItem): boolean {
  return first !== undefined && isLabelled(first)
}

/** What asks no more than this answers. */
const silent = 0.1

/** The line above the items of an inner list is their section, and belongs to none of them. */
function withSubject({ children: [node] }: ListItem, [first, ...others]: readonly Item[]): Item[] {
  if (!first || !node) return [...others]
  return [{ ...first, left: [{ reason: 'role', node }, ...first.left] }, ...others]
}

/** The items below one that may only name their subject. */
function readBelow({ prompt, blocks }: ItemQuestion, page: Page, topics: readonly string[]): Item[] {
  const inner = blocks[0]
  const isSubject =
    inner?.type === 'list' &&
    blocks.length === 1 &&
    prompt.evidence < 0.5 &&
    page.optionsOf(inner) === undefined
  return isSubject ? toItems(inner, page, [...topics, textOf(prompt.nodes)]) : []
}

/** How much items ask, in the mean. */
export function meanOf(items: readonly Item[]): number {
  return meanEvidence(items.map(({ prompt }) => prompt.evidence))
}

/**
 * The items of a list, and in each the code that was to stand in it: a bullet that is indented by less
 * than a list within a list must be.
 *
 * `* What do these do?` ⏎ `␣* \`tee\`` ⏎ `␣* \`awk\`` → one item with a list
 */
function gather(list: List): Gathered[] {
  const column = list.position?.start.column ?? 1
  const gathered: { item: ListItem; place: number }[] = []
  for (let place = 0; place < list.children.length; place++) {
    const item = list.children[place] as ListItem
    const last = gathered.at(-1)
    if (!last || !isDeeper(item, column)) gathered.push({ item, place })
    else last.item = withSubItem(last.item, item, list)
  }
  return gathered
}

function isDeeper({ position, children }: ListItem, column: number): boolean {
  const first = children[0]
  return (
    (position?.start.column ?? column) > column &&
    first?.type === 'paragraph' &&
    children.length === 1 &&
    first.children.every(({ type }) => type === 'inlineCode')
  )
}

function withSubItem(item: ListItem, sub: ListItem, { ordered }: List): ListItem {
  const last = item.children.at(-1)
  const position = item.position && sub.position && { start: item.position.start, end: sub.position.end }
  const inner: List = last?.type === 'list' ? last : { type: 'list', ordered: ordered ?? false, children: [] }
  const children = last?.type === 'list' ? item.children.slice(0, -1) : item.children
  return {
    ...item,
    children: [...children, { ...inner, children: [...inner.children, sub] }],
    ...(position ? { position } : {}),
  }
}
