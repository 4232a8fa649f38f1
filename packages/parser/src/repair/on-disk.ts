import type { Node, Parent, Position } from 'unist'
import { type Point, toPoints } from '../decode/points.ts'
import type { Repaired } from './repair.ts'
import { toShift } from './shift.ts'

/** Repaired text as Markdown: without a byte order mark, which is no part of it. */
export function toMarkdown({ text }: Repaired): string {
  return text.slice(markOf(text))
}

/**
 * A tree of repaired text, every place in it as the file on disk has it.
 *
 * @param tree What `toMarkdown(repaired)` was parsed to.
 * @param disk The text that was repaired, its byte order mark included.
 */
export function placeOnDisk<Tree extends Node>(tree: Tree, disk: string, repaired: Repaired): Tree {
  if (markOf(repaired.text) === 0 && repaired.repairs.length === 0) return tree
  return move(tree, toDiskPoints(disk, repaired))
}

/** Tells where on disk an offset of `toMarkdown(repaired)` is. */
export function toDiskPoints(disk: string, { text, repairs }: Repaired): (offset: number) => Point {
  const mark = markOf(text)
  const shift = toShift(repairs)
  const pointAt = toPoints(disk)
  return offset => pointAt(shift(offset + mark))
}

/** How long the mark is. A damaged one was repaired: `ï»¿` → U+FEFF. */
function markOf(text: string): number {
  return text.length - text.replace(/^\uFEFF+/, '').length
}

/** The same node, each position in it moved. */
function move<Kind extends Node>(node: Kind, toDisk: (offset: number) => Point): Kind {
  const { position, children } = node as Node as Partial<Parent>
  return {
    ...node,
    ...(position ? { position: toPosition(position, toDisk) } : {}),
    ...(children ? { children: children.map(child => move(child, toDisk)) } : {}),
  }
}

function toPosition({ start, end }: Position, toDisk: (offset: number) => Point): Position {
  return { start: toDisk(start.offset ?? 0), end: toDisk(end.offset ?? 0) }
}
