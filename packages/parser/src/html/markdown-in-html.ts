import type { Nodes, RootContent } from 'mdast'
import type { Position } from 'unist'
import { toTree } from '../markdown/markdown.ts'

/** Tags by which text is laid out in HTML, not in Markdown. */
const layout =
  /<\/?(?:p|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|pre|blockquote|h[1-6]|center|section|script|style|iframe)\b/i
/** Signs that begin a block of Markdown, and those that mark words in a line. */
const blocks = /^ {0,3}(?:#{1,6} |[-*+] |\d{1,4}[.)] |```|~~~|> |\|)/mu
const inline = /\*\*\S|`[^`\n]+`|__\S|\[[^[\]\n]+\]\([^)\n]{1,500}\)/u

/**
 * Markdown that stands behind a tag without the blank line that would make it so, as blocks.
 *
 * `</summary>⏎- one⏎- two` → a list; nothing where the text is HTML, or says the same as both
 *
 * @param start Where the text begins.
 * @param isLine Whether it is one line, in which no block begins.
 */
export function readMarkdown(
  text: string,
  start: Position['start'] | undefined,
  isLine: boolean,
): RootContent[] | undefined {
  const isBlocks = blocks.test(text)
  if (layout.test(text) || (isLine ? isBlocks || !inline.test(text) : !isBlocks && !inline.test(text)))
    return undefined
  const tree = toTree(text)
  move(tree, start)
  return tree.children
}

/** Puts a tree that is still nobody's where its text stands in the file. */
function move(node: Nodes, start: Position['start'] | undefined): void {
  if (node.position && start) node.position = moved(node.position, start)
  else delete node.position
  if ('children' in node) for (const child of node.children) move(child, start)
}

function moved({ start, end }: Position, by: Position['start']): Position {
  const move = ({ line, column, offset = 0 }: Position['start']) => ({
    line: line + by.line - 1,
    column: line === 1 ? column + by.column - 1 : column,
    offset: offset + (by.offset ?? 0),
  })
  return { start: move(start), end: move(end) }
}
