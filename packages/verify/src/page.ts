import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { parseMarkdown } from './markdown.ts'

/** A file of answers, taken apart once for all rules. */
export interface Page {
  readonly file: VFile
  /** Its H2 sections in their order; what stands before the first is under an empty title. */
  readonly sections: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly blocks: readonly RootContent[]
}

/** Takes a Markdown file apart at its H2. */
export function toPage(file: VFile): Page {
  const { children } = parseMarkdown(file)
  const starts = children.flatMap((node, at) => (node.type === 'heading' && node.depth === 2 ? [at] : []))
  const before = { title: '', blocks: children.slice(0, starts[0]) }
  const sections = starts.map((start, at) => ({
    title: toString(children[start]),
    blocks: children.slice(start + 1, starts[at + 1]),
  }))
  return { file, sections: [before, ...sections] }
}

/** All nodes of some kind at and below `nodes`, in the order of the text. */
export function nodesOf<Type extends Nodes['type']>(
  nodes: readonly Nodes[],
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  return nodes.flatMap(node => [
    ...(node.type === type ? [node as Extract<Nodes, { type: Type }>] : []),
    ...('children' in node ? nodesOf(node.children, type) : []),
  ])
}
