import type { Nodes, RootContent } from 'mdast'
import type { Position } from 'unist'
import { toTree } from '../markdown/markdown.ts'
import { placeAt } from '../nodes.ts'

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

/** `<div markdown>`: of what stands in it its author says that it is Markdown. */
const wrapper = /^\s*<(?<tag>div|section|p)\b[^<>]*\smarkdown(?:="(?:1|block|span|true)")?(?=[\s>])[^<>]*>/i

/**
 * What stands in an element that says that it holds Markdown, every node at the place of the whole.
 *
 * @returns That, and the HTML behind it; nothing of any other HTML, or of an element that is empty here.
 */
export function readWrapped(
  html: string,
  position: Position | undefined,
): { readonly blocks: readonly RootContent[]; readonly behind: string } | undefined {
  const match = wrapper.exec(html)
  const close = `</${match?.groups?.tag}>`
  const end = match ? html.lastIndexOf(close) : -1
  if (!match || end < 0) return undefined
  const { children } = toTree(html.slice(match[0].length, end))
  for (const child of children) placeAt(child, position)
  return children.length > 0 ? { blocks: children, behind: html.slice(end + close.length) } : undefined
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
