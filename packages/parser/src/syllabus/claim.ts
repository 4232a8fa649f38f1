import type { ListItem } from 'mdast'
import type { Document } from '../document.ts'

const leastEntries = 3

/**
 * Whether a document that nobody prepared is a syllabus: numbered lists of questions in bold, with no
 * more than a paragraph each, and no prose that could be their answers.
 */
export function isSyllabus(document: Document): boolean {
  const lists = document.blocks.filter(block => block.type === 'list')
  const items = lists.filter(list => list.ordered).flatMap(list => list.children)
  return (
    items.length >= leastEntries &&
    lists.every(list => list.ordered) &&
    items.every(isBoldLine) &&
    document.blocks.every(({ type }) => type === 'list' || type === 'heading' || type === 'paragraph')
  )
}

function isBoldLine({ children: [first, ...others] }: ListItem): boolean {
  if (first?.type !== 'paragraph' || others.length > 0) return false
  const [only, ...rest] = first.children
  return (
    rest.length === 0 && (only?.type === 'strong' || (only?.type === 'link' && only.children.length === 1))
  )
}
