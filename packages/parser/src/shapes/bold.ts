import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { meanEvidence } from './evidence.ts'
import { splitAtLine } from './lines.ts'
import { readPrompt } from './prompt.ts'
import type { Claim, Page } from './shape.ts'
import { type Start, toClaim } from './starts.ts'
import { readAnswerLabel } from './words.ts'

/** Bold paragraphs as questions: `**1. What is a list?** 🟢` and what stands under it. */
export function recogniseBold(page: Page): Claim[] {
  const starts = page.blocks.flatMap((block, index): Start[] =>
    block.type === 'paragraph' && !page.asides.has(index) ? (toStart(block, index) ?? []) : [],
  )
  const convincing = starts.filter(({ prompt }) => prompt.evidence >= 0.5)
  if (convincing.length < 2 || meanEvidence(starts.map(({ prompt }) => prompt.evidence)) < 0.5) return []
  return toClaim('bold', page, convincing, {
    answered: true,
    endsAt: index => page.blocks[index]?.type === 'heading',
  })
}

function toStart(paragraph: Paragraph, index: number): Start[] | undefined {
  const line = readBoldLine(paragraph.children)
  if (!line || readAnswerLabel(toString(line.bold))) return undefined
  const rest: RootContent[] = line.rest.length > 0 ? [{ ...paragraph, children: [...line.rest] }] : []
  return [{ index, prompt: readPrompt(line.bold), rest }]
}

/**
 * A line that is bold from its start to its end, but for a number before and marks behind it, and what
 * stands in the lines below.
 */
export function readBoldLine(
  nodes: readonly PhrasingContent[],
): { readonly bold: PhrasingContent[]; readonly rest: PhrasingContent[] } | undefined {
  const { line, rest } = splitAtLine(nodes)
  const strong = line.findIndex(node => node.type === 'strong')
  if (strong < 0) return undefined
  const before = toString(line.slice(0, strong)).trim()
  const behind = toString(line.slice(strong + 1)).trim()
  const isMark = /^[\p{P}\p{S}\p{Emoji}\s]*$/u.test(behind) || /^[[(][\p{L} ]{1,14}[\])]$/u.test(behind)
  if (!/^\W*\d{0,4}\W*$/u.test(before) || !isMark) return undefined
  const [first] = line.slice(strong, strong + 1)
  const words = first && 'children' in first ? first.children : []
  return { bold: [...line.slice(0, strong), ...words, ...line.slice(strong + 1)], rest }
}
