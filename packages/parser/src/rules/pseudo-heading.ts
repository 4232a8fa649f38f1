import type { Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import { findPseudoHeadings } from '../shapes/pseudo-headings.ts'
import type { Rule } from './rule.ts'

export const pseudoHeading: Rule<'document'> = {
  id: 'pseudo-heading',
  description: 'A space stands between the hashes of a heading and its text.',
  severity: 'error',
  scope: 'document',
  example: {
    path: 'notes/sequences.md',
    ok: '- **List**: a mutable sequence.\n',
    notOk: '- **List**: a mutable sequence.\n\n###Arrays\n',
    at: '11:1',
  },
  *check({ tree }) {
    const paragraphs: Paragraph[] = []
    visit(tree, 'paragraph', node => void paragraphs.push(node))
    for (const { point, found } of paragraphs.flatMap(findPseudoHeadings)) {
      const hashes = found.replace(/[^#]+/, '')
      yield { place: point, reason: `Unexpected \`${found}\`, expected a space after \`${hashes}\`` }
    }
  },
}
