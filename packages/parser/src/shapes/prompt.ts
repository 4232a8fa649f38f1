import type { Difficulty } from '@prepdeck/model'
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { readDifficulty } from './difficulty.ts'
import { evidenceOf } from './evidence.ts'
import { readQuestionLabel } from './words.ts'

/** The line that asks, without what numbers and marks it. */
export interface Prompt {
  readonly nodes: readonly PhrasingContent[]
  readonly number?: number
  readonly difficulty?: Difficulty
  /** Whether a word such as `Question` or `Q` stood before it. */
  readonly labelled: boolean
  /** How much it looks like a question, from 0 to 1. */
  readonly evidence: number
}

/** `12.`, `12)`, `(12)`, `[12]`, `12、`, `#12`, `1️⃣`; never the `3` of `3D`. */
const numbering =
  /^\s*(?:[[(#]\s*(\d{1,4})\s*[\])]?[.:]?|(\d{1,4})\s*(?:\\?[.)、．：:](?!\d)|\s[-–—]\s)|(?:(\d)\ufe0f?\u20e3)+)\s*/u

/**
 * Takes number, label and mark of difficulty off a line.
 *
 * `Q12. **What** is it? 🟢` → `**What** is it?`, number 12, difficulty 1
 */
export function readPrompt(nodes: readonly PhrasingContent[]): Prompt {
  const line = unwrap(nodes)
  const label = readQuestionLabel(toString(line))
  const labelled = label === undefined ? line : dropStart(line, label.length)
  const numbered = numbering.exec(toString(labelled))
  const number = label?.number ?? toNumber(numbered)
  const rest = numbered ? dropStart(labelled, numbered[0].length) : labelled
  const { nodes: unmarked, difficulty } = takeDifficulty(unwrap(rest))
  const evidence = evidenceOf(toString(unmarked))
  return {
    nodes: trim(unmarked),
    ...(number === undefined ? {} : { number }),
    ...(difficulty === undefined ? {} : { difficulty }),
    labelled: label !== undefined,
    evidence: Math.min(1, Math.max(evidence, label ? 0.9 : 0) + (number === undefined ? 0 : 0.4)),
  }
}

/** A line that is wholly bold, or wholly a link, is what stands inside. */
function unwrap(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [only, ...others] = nodes.filter(node => node.type !== 'text' || node.value.trim() !== '')
  if (others.length > 0 || only === undefined) return nodes
  return only.type === 'strong' || only.type === 'emphasis' || only.type === 'link'
    ? unwrap(only.children)
    : nodes
}

/** The nodes without the first `length` characters of their text. */
export function dropStart(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first === undefined || length <= 0) return [...nodes]
  const whole = toString(first).length
  if (whole <= length) return dropStart(rest, length - whole)
  if (first.type === 'text') return [{ ...first, value: first.value.slice(length) }, ...rest]
  if ('children' in first)
    return [{ ...first, children: dropStart(first.children, length) } as PhrasingContent, ...rest]
  return [...nodes]
}

function toNumber(match: RegExpExecArray | null): number | undefined {
  const digits = match?.[1] ?? match?.[2] ?? match?.[3]
  return digits === undefined ? undefined : Number(digits)
}

/** A mark stands in a text of its own line, at its start or its end. */
function takeDifficulty(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[]
  readonly difficulty?: Difficulty
} {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    const { difficulty, text } = readDifficulty(node.value)
    if (difficulty !== undefined) return { nodes: nodes.with(index, { ...node, value: text }), difficulty }
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
