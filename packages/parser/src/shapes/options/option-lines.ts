import type { PhrasingContent } from 'mdast'
import { joinLines, toLines } from '../lines.ts'
import { dropStart } from '../prompt.ts'
import { textOf } from '../text.ts'
import { optionStart, readMark } from './option-marks.ts'

/** The lines of a paragraph, one for each option, be it wrapped or one of several in a line. */
export function toOptionLines(nodes: readonly PhrasingContent[]): (readonly PhrasingContent[])[] {
  const lines = toLines(nodes).filter(line => textOf(line).trim() !== '')
  return lines.length === 1 ? splitInline(lines[0] ?? []) : joinWrapped(lines)
}

/** Lines that carry on the option above them: `A. so long that⏎it is wrapped⏎B. short` → two */
function joinWrapped(lines: readonly (readonly PhrasingContent[])[]): (readonly PhrasingContent[])[] {
  const joined: (readonly PhrasingContent[])[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && !readMark(textOf(line))) joined[joined.length - 1] = joinLines([last, line])
    else joined.push(line)
  }
  return joined
}

/** `A) 1 B) 2 C) 3` → three lines, where the letters follow one another. */
function splitInline(line: readonly PhrasingContent[]): PhrasingContent[][] {
  const text = textOf(line)
  if (text.length > longestLine) return []
  const places: number[] = []
  for (const match of text.matchAll(starts)) {
    const at = match.index + match[0].length
    if (readMark(text.slice(at))?.place === places.length) places.push(at)
  }
  return places[0] === 0 && places.length > 2
    ? places.map((start, index) => withoutJoint(slice(line, start, places[index + 1] ?? text.length)))
    : []
}

const starts = new RegExp(`(?:^|\\s)(?=${optionStart}\\s*\\S)`, 'gu')

/** Longer than options that stand in one line. */
const longestLine = 400

/** What parts an option from the next is none of it: `A) 1 · B) 2` */
function withoutJoint(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) =>
    node.type === 'text' && index === nodes.length - 1
      ? { ...node, value: node.value.replace(/(?<!\s)\s*[·•|;]\s*$/u, '') }
      : node,
  )
}

function slice(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  let left = to - from
  return dropStart(nodes, from).flatMap((node): PhrasingContent[] => {
    const length = textOf(node).length
    const kept = left
    left -= length
    if (kept <= 0) return []
    return length > kept && node.type === 'text' ? [{ ...node, value: node.value.slice(0, kept) }] : [node]
  })
}
