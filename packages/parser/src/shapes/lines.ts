import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { isLineBreak } from '../prose/html.ts'
import { textOf } from './text.ts'

/** A line of a paragraph. */
export interface Line {
  readonly nodes: readonly PhrasingContent[]
  /** Which line of the file it is, where that is known. */
  readonly number: number | undefined
  /** Whether its author ended it with a break. */
  readonly isBroken?: boolean
}

/** The lines of a paragraph, cut at its line endings and hard breaks. */
export function readLines(nodes: readonly PhrasingContent[]): Line[] {
  if (isOneLine(nodes)) return [{ nodes, number: nodes[0]?.position?.start.line }]
  const lines: { nodes: PhrasingContent[]; number: number | undefined; isBroken?: boolean }[] = []
  let line: PhrasingContent[] = []
  let number = nodes[0]?.position?.start.line
  const endLine = (next: number | undefined, isBroken = false) => {
    lines.push({ nodes: line, number, isBroken })
    line = []
    number = next
  }
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && isLineBreak(node.value))) {
      endLine(node.position?.end.line, true)
      continue
    }
    if (node.type !== 'text') {
      line.push(node)
      continue
    }
    if (node.value !== '' && !endsLine(node)) {
      line.push(node)
      continue
    }
    const [first = '', ...others] = node.value.split(/\r?\n|\r/)
    if (first !== '') line.push(others.length === 0 ? node : { ...node, value: first })
    for (const [place, value] of others.entries()) {
      const start = node.position?.start.line
      endLine(start === undefined ? undefined : start + place + 1)
      if (value !== '') line.push({ ...node, value })
    }
  }
  lines.push({ nodes: line, number })
  return lines
}

/** The nodes up to the first line ending. */
export function firstLineOf(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const end = nodes.findIndex(endsLine)
  const last = nodes[end]
  if (last === undefined) return nodes
  const line = nodes.slice(0, end)
  if (last.type !== 'text') return line
  const value = last.value.slice(0, last.value.search(/[\r\n]/))
  return value === '' ? line : [...line, { ...last, value }]
}

/** Most paragraphs are, and are asked again and again: they need not be built anew. */
export function isOneLine(nodes: readonly PhrasingContent[]): boolean {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    if (endsLine(node) || (node.type === 'text' && node.value === '')) return false
  }
  return true
}

function endsLine(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.includes('\n') || node.value.includes('\r')
  return node.type === 'break' || (node.type === 'html' && isLineBreak(node.value))
}

/** The nodes of each line that has any. */
export function toLines(nodes: readonly PhrasingContent[]): (readonly PhrasingContent[])[] {
  return isOneLine(nodes) ? [nodes] : readLines(nodes).map(line => line.nodes)
}

/** Lines as one run of nodes again. */
export function joinLines(lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? [...line] : [{ type: 'text' as const, value: '\n' }, ...line],
  )
}

/** The nodes up to the first line ending, and those behind it. */
export function splitAtLine(nodes: readonly PhrasingContent[]): {
  readonly line: readonly PhrasingContent[]
  readonly rest: PhrasingContent[]
} {
  const [line = [], ...others] = toLines(nodes)
  return { line, rest: joinLines(others) }
}

/**
 * The same with the lines that carry on the first: an editor wraps what is longer than a line.
 *
 * `**2.** Which of these statements about the class that is⏎compiled first are true?` → all of it
 */
export function splitAtSentence(nodes: readonly PhrasingContent[]): ReturnType<typeof splitAtLine> {
  if (isOneLine(nodes)) return { line: nodes, rest: [] }
  const lines = readLines(nodes)
  let end = 1
  while (end < lines.length && isWrapped(lines[end - 1], lines[end])) end++
  const joined = (some: readonly Line[]) => joinLines(some.map(line => line.nodes))
  return { line: joined(lines.slice(0, end)), rest: joined(lines.slice(end)) }
}

/** Shorter than a line that an editor wraps. */
const shortest = 50

function isWrapped(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || line.isBroken) return false
  const text = textOf(line.nodes).trim()
  return (
    text.length >= shortest && /[\p{L}\p{N},–—)\]"”»]$/u.test(text) && /^\s*\p{Ll}/u.test(textOf(next?.nodes))
  )
}

/** A paragraph at the place of the block it was part of, unless it would be empty. */
export function toParagraph(
  children: readonly PhrasingContent[],
  position: Position | undefined,
): RootContent[] {
  if (children.length === 0) return []
  const paragraph: Paragraph = { type: 'paragraph', children: [...children] }
  return [position ? { ...paragraph, position } : paragraph]
}
