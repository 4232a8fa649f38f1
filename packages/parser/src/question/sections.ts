import type { Heading, RootContent } from 'mdast'
import { isComment } from '../prose/html.ts'
import { toString } from '../to-string.ts'

/** The sections of a question file, in their order. */
export const sectionNames = [
  'Short answer',
  'Key points',
  'Answer',
  'Comparison',
  'Facts',
  'Pitfalls',
  'Follow-ups',
  'Signals',
  'References',
] as const

export type SectionName = (typeof sectionNames)[number]

/** The sections that every question file has. */
export const requiredSections: readonly SectionName[] = sectionNames.filter(
  name => name !== 'Comparison' && name !== 'Facts',
)

/** An H2 and what stands under it. */
export interface FileSection {
  readonly heading: Heading
  /** The heading as plain text. */
  readonly name: string
  readonly nodes: readonly RootContent[]
  /** What authors say to each other, and no reader sees: `<!-- 4 to 6 points -->`. */
  readonly comments: readonly RootContent[]
}

/** Cuts blocks at their H2 headings; `before` is what stands before the first. */
export function toSections(blocks: readonly RootContent[]): {
  readonly before: readonly RootContent[]
  readonly sections: readonly FileSection[]
} {
  const cuts = blocks.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []))
  const sections = cuts.map((cut, index) => {
    const heading = blocks[cut] as Heading
    const under = blocks.slice(cut + 1, cuts[index + 1])
    return {
      heading,
      name: toString(heading).trim(),
      nodes: under.filter(node => !isRemark(node)),
      comments: under.filter(isRemark),
    }
  })
  return { before: blocks.slice(0, cuts[0]), sections }
}

function isRemark(node: RootContent): boolean {
  return node.type === 'html' && isComment(node.value)
}
