import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Point } from 'unist'
import { toLines } from './lines.ts'

/** `####5 Why?`, `###[[link]]`, `##Why`: hashes without the space that makes them a heading. */
const hashes = /^(#{2,6})(?=[^\s#])/

/** Where a line that was meant as a heading stands. */
export interface PseudoHeading {
  readonly point: Point | undefined
  /** The hashes and the characters behind them: `####5`. */
  readonly found: string
}

/** Blocks in which such lines are the headings they were meant to be. */
export function readPseudoHeadings(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => (block.type === 'paragraph' ? split(block) : [block]))
}

/** The lines of a paragraph that were meant as headings. */
export function findPseudoHeadings(paragraph: Paragraph): PseudoHeading[] {
  // Hardly a paragraph has any, and this is asked of all of them.
  if (!paragraph.children.some(node => node.type === 'text' && node.value.includes('##'))) return []
  return toLines(paragraph.children).flatMap((line): PseudoHeading[] => {
    const [first] = line
    const found = first?.type === 'text' ? /^#{2,6}[^\s#]{1,8}/.exec(first.value.trimStart())?.[0] : undefined
    return found === undefined ? [] : [{ point: first?.position?.start, found }]
  })
}

function split(paragraph: Paragraph): RootContent[] {
  if (findPseudoHeadings(paragraph).length === 0) return [paragraph]
  const position = paragraph.position ? { position: paragraph.position } : {}
  const blocks: (Heading | Paragraph)[] = []
  for (const line of toLines(paragraph.children)) {
    const heading = toHeading(line)
    const last = blocks.at(-1)
    if (heading) blocks.push({ type: 'heading', ...heading, ...position })
    else if (last?.type === 'paragraph') last.children.push({ type: 'text', value: '\n' }, ...line)
    else blocks.push({ type: 'paragraph', children: [...line], ...position })
  }
  return blocks
}

function toHeading(line: readonly PhrasingContent[]): Pick<Heading, 'depth' | 'children'> | undefined {
  const [first, ...rest] = line
  const match = first?.type === 'text' ? hashes.exec(first.value.trimStart()) : null
  if (!match || first?.type !== 'text') return undefined
  const value = first.value.trimStart().slice(match[0].length)
  return { depth: match[0].length as Heading['depth'], children: [{ ...first, value }, ...rest] }
}
