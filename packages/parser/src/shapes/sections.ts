import type { Heading, RootContent } from 'mdast'
import { belowHeadings, depthOf } from './outline.ts'
import { textOf } from './text.ts'
import { readQuestionLabel } from './words.ts'

/** A heading under which the blocks that follow stand. */
interface Section {
  readonly depth: number
  readonly text: string
  /** Whether a question of its own depth follows at once: then it stands over it all the same. */
  readonly leads: boolean
}

/**
 * For each block the headings above it, outermost first, in one pass; blocks that share them share the
 * array. What is deeper than a question, and behind it, is a part of its answer.
 *
 * @param isOther Whether the heading at an index is none of the page's sections.
 * @param begins Whether it is a question.
 */
export function toSections(
  blocks: readonly RootContent[],
  isOther: (index: number) => boolean,
  begins: (index: number) => boolean = () => false,
): readonly (readonly string[])[] {
  const open: Section[] = []
  let path: readonly string[] = []
  let question = belowHeadings
  const pathAbove = (depth: number): string[] => {
    const above: string[] = []
    for (const section of open)
      if (section.text && (section.depth < depth || (section.leads && section.depth === depth)))
        above.push(section.text)
    return above
  }
  return blocks.map((block, index) => {
    if (block.type !== 'heading') return path
    if (begins(index)) {
      close(open, block.depth)
      question = block.depth
      return pathAbove(block.depth)
    }
    const above = pathAbove(block.depth)
    if (isOther(index) || block.depth > question) return above
    question = belowHeadings
    openSection(open, block, leadsAt(blocks, index, begins))
    path = pathAbove(belowHeadings)
    return above
  })
}

/** Closes what is no longer above a question. */
function close(open: Section[], depth: number): void {
  for (let last = open.at(-1); last && !last.leads && last.depth >= depth; last = open.at(-1)) open.pop()
}

function openSection(open: Section[], heading: Heading, leads: boolean): void {
  while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
  const text = textOf(heading).trim()
  open.push({ depth: heading.depth, text: isCounted(text) ? '' : text, leads })
}

/** `Flashcard 3`, over what asks: it names nothing. */
function isCounted(text: string): boolean {
  const label = readQuestionLabel(text)
  return label?.number !== undefined && label.length >= text.length
}

/** What may stand between the two: lines, and a bold word that parts the section. */
function isBetween(block: RootContent | undefined): boolean {
  if (block?.type === 'paragraph') return block.children.length === 1 && block.children[0]?.type === 'strong'
  return block?.type === 'html' || block?.type === 'thematicBreak'
}

/** `## Basics`, and right behind it `## Q. What is a list?` */
function leadsAt(blocks: readonly RootContent[], index: number, begins: (index: number) => boolean): boolean {
  let next = index + 1
  while (isBetween(blocks[next])) next++
  return begins(next) && depthOf(blocks[next]) === depthOf(blocks[index])
}
