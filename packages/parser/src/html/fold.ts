import type { BlockContent, Node, Parent, PhrasingContent, RootContent } from 'mdast'

/** `<details>`: text behind a summary, with Markdown inside. */
export interface Fold extends Parent {
  readonly type: 'fold'
  readonly summary: readonly PhrasingContent[]
  children: RootContent[]
}

/** Blocks, folds among them. */
export type Folded = RootContent | Fold

declare module 'mdast' {
  interface RootContentMap {
    fold: Fold
  }
  interface BlockContentMap {
    fold: Fold
  }
}

export function isFold(node: Node): node is Fold {
  return node.type === 'fold'
}

/** The words of a summary: the phrasing of whatever blocks stood in it. */
export function toSummary(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return node.children
    if ('children' in node) return toSummary(node.children as BlockContent[])
    return node.type === 'text' || node.type === 'inlineCode' ? [node] : []
  })
}
