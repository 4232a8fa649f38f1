import type { Difficulty } from '@prepdeck/model'
import type { PhrasingContent } from 'mdast'
import { readDifficulty } from './difficulty.ts'
import { evidenceOf } from './evidence.ts'
import { readNumbering } from './numbers/numbering.ts'
import { textOf } from './text.ts'
import { readQuestionLabel } from './words.ts'

/** The line that asks, without what numbers and marks it. */
export interface Prompt {
  readonly nodes: readonly PhrasingContent[]
  readonly number?: number
  readonly difficulty?: Difficulty
  /** The mark that told the difficulty. */
  readonly mark?: string
  /** Whether a word such as `Question` or `Q` stood before it. */
  readonly labelled: boolean
  /** How much its words look like a question, from 0 to 1. */
  readonly evidence: number
}

/**
 * Takes number, label and mark of difficulty off a line.
 *
 * `Q12. **What** is it? 🟢` → `**What** is it?`, number 12, difficulty 1
 */
export function readPrompt(nodes: readonly PhrasingContent[]): Prompt {
  const unmarked = takeDifficulty(unwrap(nodes))
  const head = takeHead(unwrap(unmarked.nodes))
  const rest = unwrap(head.nodes)
  const text = textOf(rest)
  const evidence = evidenceOf(text)
  return {
    nodes: trim(isAside(text) ? [] : rest),
    ...(head.number === undefined ? {} : { number: head.number }),
    ...(unmarked.difficulty === undefined ? {} : { difficulty: unmarked.difficulty }),
    ...(unmarked.mark === undefined ? {} : { mark: unmarked.mark }),
    labelled: head.labelled,
    evidence: Math.max(evidence, head.labelled ? 0.9 : 0),
  }
}

/** How much a prompt looks like a question, its number counted in. */
export function strengthOf({ evidence, number }: Prompt): number {
  return Math.min(1, evidence + (number === undefined ? 0 : 0.4))
}

/** A line that is wholly bold, or wholly a link, is what stands inside. */
function unwrap(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  let only: PhrasingContent | undefined
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    if (!isFilled(node)) continue
    if (only || (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'link')) return nodes
    only = node
  }
  return only && 'children' in only ? unwrap(only.children) : nodes
}

function isFilled(node: PhrasingContent): boolean {
  return node.type !== 'text' || /\S/.test(node.value)
}

interface Head {
  readonly nodes: readonly PhrasingContent[]
  readonly number?: number
  readonly labelled: boolean
}

/** Takes off a number and a label, in either order: `1. Q: Why?`, `Q. 1) Why?`. */
function takeHead(nodes: readonly PhrasingContent[]): Head {
  const text = textOf(nodes)
  const first = readNumbering(text)
  const label = readQuestionLabel(text.slice(first?.length ?? 0))
  const labelEnd = (first?.length ?? 0) + (label?.length ?? 0)
  const second =
    label && label.number === undefined && !first ? readNumbering(text.slice(labelEnd)) : undefined
  const number = first?.number ?? label?.number ?? second?.number
  const length = labelEnd + (second?.length ?? 0)
  return {
    nodes: length > 0 ? dropStart(nodes, length) : nodes,
    ...(number === undefined ? {} : { number }),
    labelled: label !== undefined,
  }
}

/** `Q3. (Understand)`: the words stand below. */
function isAside(text: string): boolean {
  return /^\s*[([（【][^()[\]（）【】?？]{1,40}[)\]）】]\s*$/u.test(text)
}

/** The nodes without the first `length` characters of their text. */
export function dropStart(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length
  let index = 0
  for (; index < nodes.length && left > 0; index++) {
    const whole = textOf(nodes[index]).length
    if (whole > left) break
    left -= whole
  }
  const kept = nodes.slice(index)
  const [first] = kept
  if (first === undefined || left <= 0) return kept
  if (first.type === 'text') kept[0] = { ...first, value: first.value.slice(left) }
  else if ('children' in first)
    kept[0] = { ...first, children: dropStart(first.children, left) } as PhrasingContent
  return kept
}

/** A mark stands in a text of its own line, at its start or its end. */
function takeDifficulty(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[]
  readonly difficulty?: Difficulty
  readonly mark?: string
} {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    const found = node.type === 'text' ? readDifficulty(node.value) : undefined
    if (!found) continue
    const { difficulty, mark, text } = found
    return { nodes: nodes.with(index, { ...node, value: text } as PhrasingContent), difficulty, mark }
  }
  return { nodes }
}

/** The nodes without the space around them. Most lines have none, and are handed on as they are. */
function trim(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some((node, index) => trimmed(node, index, nodes.length) !== node)) return nodes
  return nodes
    .map((node, index) => trimmed(node, index, nodes.length))
    .filter(node => node.type !== 'text' || node.value !== '')
}

function trimmed(node: PhrasingContent, index: number, length: number): PhrasingContent {
  if (node.type !== 'text') return node
  const start = index === 0 ? node.value.trimStart() : node.value
  const value = index === length - 1 ? start.trimEnd() : start
  return value === node.value && value !== '' ? node : { ...node, value }
}
