import { convinces } from '../conviction.ts'
import { asking, meanEvidence } from '../evidence.ts'
import type { Prompt } from '../prompt.ts'
import { tellsOfQuestions } from '../subject.ts'
import { textOf } from '../text.ts'
import { flatten, type HeadingNode } from './heading-tree.ts'

/** What was found of the headings of one level that are told alike. */
export interface Level {
  /** Whether a title above them tells that questions follow. */
  readonly told: boolean
  /** Whether they are questions. */
  readonly convinces: boolean
  /** Whether one that does not look like it asks as the others do. */
  readonly homogeneous: boolean
  /** Whether half or more have numbers: then one without must ask to be a question. */
  readonly numbered: boolean
  /** Whether half or more have a word such as `Question` before them. */
  readonly labelled: boolean
  /** Those that only stand over questions. */
  readonly sections: ReadonlySet<HeadingNode>
}

/** So great a share of a level must be of a kind before one that is not counts as of that kind too. */
const most = 0.65
/** A word or a number before a question is no chance: where half have one, the others ask or are none. */
const half = 0.5
/** Of fewer headings nothing is usual. */
const least = 3

/** The levels of a tree; the headings under a title that tells of questions are judged by themselves. */
export function toLevels(tree: readonly HeadingNode[]): ReadonlyMap<string, Level> {
  const running = runningOn(tree)
  const isInTurn = toInTurn(tree)
  const groups = new Map<string, HeadingNode[]>()
  for (const node of flatten(tree)) {
    const group = groups.get(keyOf(node))
    if (group) group.push(node)
    else groups.set(keyOf(node), [node])
  }
  return new Map([...groups].map(([key, group]) => [key, toLevel(group, running, isInTurn)]))
}

/** The level of a heading. */
export function levelOf(node: HeadingNode, levels: ReadonlyMap<string, Level>): Level | undefined {
  return levels.get(keyOf(node))
}

function keyOf({ depth, told }: HeadingNode): string {
  return `${depth} ${told}`
}

function toLevel(group: readonly HeadingNode[], running: ReadonlySet<HeadingNode>, isInTurn: InTurn): Level {
  const told = group[0]?.told ?? false
  const sections = new Set(group.filter(node => isSection(node, running, isInTurn)))
  const others = group.filter(node => !sections.has(node)).map(({ prompt }) => prompt)
  const prompts = numbersChapters([...sections], group.length) ? others.map(withoutNumber) : others
  return {
    told,
    convinces: convinces(prompts, told),
    homogeneous: told || meanEvidence(prompts.map(({ evidence }) => evidence)) >= most,
    numbered: areMany(prompts, ({ number }) => number !== undefined),
    labelled: areMany(prompts, ({ labelled }) => labelled),
    sections,
  }
}

function areMany(prompts: readonly Prompt[], holds: (prompt: Prompt) => boolean): boolean {
  const count = prompts.filter(holds).length
  return count >= least && count >= prompts.length * half
}

/** A heading that does not ask, over headings that do, or whose numbers run on from section to section. */
function isSection(node: HeadingNode, running: ReadonlySet<HeadingNode>, isInTurn: InTurn): boolean {
  const { prompt, isOverList, children } = node
  if (prompt.evidence >= asking) return false
  if (isOverList) return true
  if (!flatten(children).some(child => child.prompt.evidence >= asking || running.has(child))) return false
  return prompt.number === undefined || !isInTurn(node)
}

/** Whether a heading has the number between those of the headings before and behind it. */
type InTurn = (node: HeadingNode) => boolean

/** Looks for them once, when the first is asked for. */
function toInTurn(tree: readonly HeadingNode[]): InTurn {
  let known: ReadonlySet<HeadingNode> | undefined
  return node => {
    known ??= numberedInTurn(tree)
    return known.has(node)
  }
}

/** Headings whose number comes after that of the one before, and before that of the one behind, whatever their depths. */
function numberedInTurn(tree: readonly HeadingNode[]): ReadonlySet<HeadingNode> {
  const nodes = flatten(tree).filter(({ prompt }) => prompt.number !== undefined)
  const numberAt = (place: number) => nodes[place]?.prompt.number ?? Number.NaN
  return new Set(
    nodes.filter(
      (_, place) =>
        numberAt(place - 1) + 1 === numberAt(place) && numberAt(place) + 1 === numberAt(place + 1),
    ),
  )
}

/** Whether a chapter that holds questions has a number, or half of all do: then the others beside it are chapters, too. */
function numbersChapters(sections: readonly HeadingNode[], count: number): boolean {
  const numbered = sections.filter(({ prompt }) => prompt.number !== undefined)
  return (
    numbered.some(({ prompt }) => tellsOfQuestions(textOf(prompt.nodes))) ||
    numbered.filter(({ isOverList }) => isOverList).length > count * half
  )
}

function withoutNumber({ number: _, ...prompt }: Prompt): Prompt {
  return prompt
}

/** Headings whose numbers go on where those under the heading before stopped. */
function runningOn(tree: readonly HeadingNode[]): ReadonlySet<HeadingNode> {
  const running = new Set<HeadingNode>()
  const lastOf = new Map<number, number>()
  for (const group of [tree, ...flatten(tree).map(({ children }) => children)]) {
    const first = group[0]
    const number = first?.prompt.number
    if (first && number !== undefined && number > 1 && lastOf.get(first.depth) === number - 1)
      for (const node of group) running.add(node)
    const last = group.findLast(({ prompt }) => prompt.number !== undefined)
    if (last?.prompt.number !== undefined) lastOf.set(last.depth, last.prompt.number)
  }
  return running
}
