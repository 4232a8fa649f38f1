import type { Nodes, Parents } from 'mdast'

/**
 * Something that the fast parser reads otherwise than the reference parser, if only by a column.
 *
 * It may ask for more than the fault itself: a document that is doubted without need is read slower,
 * and that is all.
 */
export interface Doubt<Kind extends Nodes['type'] = Nodes['type']> {
  readonly name: string
  /** A document that the two read otherwise. */
  readonly example: string
  /** The nodes that show it, as the fast parser reads them. */
  readonly kinds: readonly Kind[]
  readonly applies: (spot: Spot<Extract<Nodes, { type: Kind }>>) => boolean
}

/** A node of the fast parser's tree, and what stands around it. */
export interface Spot<Node extends Nodes = Nodes> {
  readonly node: Node
  /** The whole document. */
  readonly markdown: string
  /** Where the node stands in it. */
  readonly start: number
  readonly end: number
  readonly parent: Parents | undefined
  /** Which child of its parent it is. */
  readonly index: number
  /** Whether it stands in a list item, a block quote or a footnote. */
  readonly isContained: boolean
  readonly isQuoted: boolean
}

/** A row of a table, which may look at its kinds of nodes only. */
export function doubt<Kind extends Nodes['type']>(row: Doubt<Kind>): Doubt {
  return row as unknown as Doubt
}

/** What the author wrote for the node. */
export function sourceOf({ markdown, start, end }: Spot): string {
  return markdown.slice(start, end)
}

/** The sibling before, or behind with `1`. */
export function siblingOf({ parent, index }: Spot, distance: 1 | -1): Nodes | undefined {
  return parent?.children[index + distance]
}

/** Blocks that hold blocks; a line in one begins with what continues it. */
export function isContainer({ type }: Nodes): boolean {
  return type === 'list' || type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition'
}

/** Whether no blank line is between two nodes. */
export function areAdjacent(before: Nodes, behind: Nodes): boolean {
  return (behind.position?.start.line ?? 0) <= (before.position?.end.line ?? 0) + 1
}
