import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Document } from '../document.ts'
import { isRelative, resolveLink } from '../path.ts'
import { toString } from '../to-string.ts'

/** The table of contents of a bank, taken apart. */
export interface Syllabus {
  readonly form: 'syllabus'
  readonly document: Document
  readonly title: Heading | undefined
  /** What stands between the title and the first role. */
  readonly introduction: readonly RootContent[]
  readonly roles: readonly ListedRole[]
  readonly lists: readonly List[]
  /** Every question that is listed, in its order. */
  readonly entries: readonly Entry[]
  /** Blocks that are none of these. */
  readonly others: readonly RootContent[]
}

/** An H2 that names a role. */
export interface ListedRole {
  readonly heading: Heading
  readonly name: string
}

/** One item of the numbered list. */
export interface Entry {
  readonly item: ListItem
  readonly number: number
  readonly role: ListedRole | undefined
  /** The question, without the bold and the link around it. */
  readonly prompt: readonly PhrasingContent[]
  /** The link to its file. */
  readonly link: Link | undefined
  /** Where that link leads, from the bank's folder. */
  readonly path: string | undefined
}

/** Takes a syllabus apart: H1, introduction, an H2 a role, one numbered list through all roles. */
export function readSyllabus(document: Document): Syllabus {
  const roles: ListedRole[] = []
  const lists: List[] = []
  const entries: Entry[] = []
  const introduction: RootContent[] = []
  const others: RootContent[] = []
  let title: Heading | undefined
  for (const block of document.blocks) {
    if (block.type === 'heading' && block.depth === 1 && !title) title = block
    else if (block.type === 'heading' && block.depth === 2)
      roles.push({ heading: block, name: toString(block).trim() })
    else if (block.type === 'list' && block.ordered) {
      lists.push(block)
      entries.push(...readEntries(block, document, roles.at(-1)))
    } else if (roles.length === 0 && entries.length === 0) introduction.push(block)
    else others.push(block)
  }
  return { form: 'syllabus', document, title, introduction, roles, lists, entries, others }
}

function readEntries(list: List, document: Document, role: ListedRole | undefined): Entry[] {
  return list.children.flatMap((item, index) => {
    const [paragraph] = item.children
    if (paragraph?.type !== 'paragraph') return []
    const { prompt, link } = unwrap(paragraph)
    const path = link && isRelative(link.url) ? resolveLink(document.path, link.url) : undefined
    return [{ item, number: (list.start ?? 1) + index, role, prompt, link, path }]
  })
}

/** `**[What is a list?](a.md)**` → its words and its link, whichever stands around the other. */
function unwrap(node: Paragraph): Pick<Entry, 'prompt' | 'link'> {
  let prompt: readonly PhrasingContent[] = node.children
  let link: Link | undefined
  for (;;) {
    const [only, ...others] = prompt
    if (others.length > 0 || (only?.type !== 'strong' && only?.type !== 'link')) return { prompt, link }
    if (only.type === 'link') link = only
    prompt = only.children
  }
}
