import type { Difficulty } from '@prepdeck/model'
import type { PhrasingContent } from 'mdast'
import { readDifficulty } from './difficulty.ts'
import { evidenceOf } from './evidence.ts'
import { readNumbering } from './numbering.ts'
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
  const first = nodes.findIndex(isFilled)
  const only = nodes[first]
  if (only?.type !== 'strong' && only?.type !== 'emphasis' && only?.type !== 'link') return nodes
  return nodes.slice(first + 1).some(isFilled) ? nodes : unwrap(only.children)
}

function isFilled(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
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
  const [first, ...rest] = nodes.slice(index)
  if (first === undefined || left <= 0) return nodes.slice(index)
  if (first.type === 'text') return [{ ...first, value: first.value.slice(left) }, ...rest]
  if ('children' in first)
    return [{ ...first, children: dropStart(first.children, left) } as PhrasingContent, ...rest]
  return nodes.slice(index)
}

/** A mark stands in a text of its own line, at its start or its end. */
function takeDifficulty(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[]
  readonly difficulty?: Difficulty
  readonly mark?: string
} {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    const found = readDifficulty(node.value)
    if (!found) continue
    const { difficulty, mark, text } = found
    return { nodes: nodes.with(index, { ...node, value: text }), difficulty, mark }
  }
  return { nodes }
}

function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node
      const start = index === 0 ? node.value.trimStart() : node.value
      return { ...node, value: index === nodes.length - 1 ? start.trimEnd() : start }
    })
    .filter(node => node.type !== 'text' || node.value !== '')
}
