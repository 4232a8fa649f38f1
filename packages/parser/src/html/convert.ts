import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Html, RootContent } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { isComment } from '../prose/html.ts'

/**
 * A piece of HTML as Markdown nodes, every one at the place of the HTML.
 *
 * `<p align="center">Hi <b>you</b></p>` → a paragraph. What has no counterpart in Markdown, such as a
 * script or a comment, stays HTML: it is left out later, and stands in the report.
 */
export function toMarkdownNodes(html: string, position: Position | undefined): RootContent[] {
  const raw: Html = { type: 'html', value: html, ...(position ? { position } : {}) }
  if (isComment(html)) return [raw]
  const tree = toMdast(fromHtml(html, { fragment: true }), { document: true })
  if (tree.type !== 'root' || tree.children.length === 0) return [raw]
  visit(tree, node => {
    if (position) node.position = position
    else delete node.position
  })
  return tree.children
}
