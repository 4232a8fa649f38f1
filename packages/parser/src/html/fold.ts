import type { BlockContent, Node, Parent, PhrasingContent, RootContent } from 'mdast'

/** `<details>`: text behind a summary, with Markdown inside. */
export interface Fold extends Parent {
  readonly type: 'fold'
  readonly summary: readonly PhrasingContent[]
  /** The blocks of the summary: a question may have code or a list in it. */
  readonly head: readonly RootContent[]
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

/** A fold from the blocks of its summary and those behind it. */
export function toFold(head: readonly RootContent[], children: readonly RootContent[]): Fold {
  return { type: 'fold', summary: toSummary(head), head, children: [...children] }
}

/** The words of a summary: the phrasing of whatever blocks stood in it, a line each. */
function toSummary(nodes: readonly RootContent[]): PhrasingContent[] {
  const lines = nodes.map((node): PhrasingContent[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return node.children
    if ('children' in node) return toSummary(node.children as BlockContent[])
    return node.type === 'text' || node.type === 'inlineCode' ? [node] : []
  })
  return lines
    .filter(line => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line]))
}
