import type { PhrasingContent } from 'mdast'
import { evidenceOf } from './evidence.ts'
import { splitAtLine } from './lines.ts'
import { readPrompt } from './prompt.ts'
import { textOf } from './text.ts'

/**
 * A line that is bold from its start to its end, but for a number before and marks behind it, and what
 * stands in the lines below. A bold part that asks may have its answer behind it in the same line.
 */
export function readBoldLine(
  nodes: readonly PhrasingContent[],
): { readonly bold: PhrasingContent[]; readonly rest: PhrasingContent[] } | undefined {
  if (!nodes.some(({ type }) => type === 'strong')) return undefined
  const { line, rest } = splitAtLine(nodes)
  const strong = line.findIndex(node => node.type === 'strong')
  const [first] = line.slice(strong, strong + 1)
  if (strong < 0 || first?.type !== 'strong') return undefined
  const before = textOf(line.slice(0, strong))
  if (!/^[^\p{L}\p{N}]*(?:\d{1,4}[^\p{L}\p{N}]*)?$/u.test(before)) return undefined
  const bold = [...line.slice(0, strong), ...first.children]
  const after = line.slice(strong + 1)
  const behind = textOf(after).trim()
  if (isMark(behind) || isAside(behind) || asksOn(behind)) return { bold: [...bold, ...after], rest }
  return readPrompt(bold).evidence >= 1 || after.every(isLinkOrSign)
    ? { bold, rest: withoutSpace([...after, ...withBreak(rest)]) }
    : undefined
}

/** `**Explain it.** - [Learn from here](https://a.b)` */
function isLinkOrSign(node: PhrasingContent): boolean {
  return node.type === 'link' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value))
}

/** `🟢`, `[Hard]` */
function isMark(behind: string): boolean {
  return /^[\p{P}\p{S}\p{Emoji}\s]*$/u.test(behind) || /^[[(][\p{L} ]{1,14}[\])]$/u.test(behind)
}

/** `(Name at least two.)` */
function isAside(behind: string): boolean {
  return /^[(（][^()（）]{1,80}[)）][.。]?$/u.test(behind)
}

/** A further question: `**What is REST?** Where do you use it?` */
function asksOn(behind: string): boolean {
  return behind.length <= longestQuestion && evidenceOf(behind) >= 1 && !/[.!。！]\s/u.test(behind)
}

/** Longer than a further question in one line. */
const longestQuestion = 160

function withBreak(rest: readonly PhrasingContent[]): PhrasingContent[] {
  return rest.length > 0 ? [{ type: 'text', value: '\n' }, ...rest] : []
}

/** What stood behind a space no longer does. */
function withoutSpace([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : []
  return [{ ...first, value: first.value.replace(/^[\s:–—-]+/u, '') }, ...others]
}
