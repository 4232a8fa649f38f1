import { fromHtml } from 'hast-util-from-html'
import { type State, toMdast } from 'hast-util-to-mdast'
import type { Html, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { isComment } from '../prose/html.ts'
import { type Fold, toFold } from './fold.ts'
import { readPictureTag } from './picture-tag.ts'
import { countLevels } from './tags.ts'

/** An element of HTML, as the library that converts it knows it. */
type Element = Extract<Parameters<State['all']>[0], { type: 'element' }>

/** What pieces of HTML gave before: a page says `<b>Answer</b>` hundreds of times, and a parser of HTML is slow. */
export type KnownHtml = Map<string, readonly RootContent[]>

/**
 * A piece of HTML as Markdown nodes, every one at the place of the HTML.
 *
 * `<p align="center">Hi <b>you</b></p>` → a paragraph. What has no counterpart in Markdown, such as a
 * script or a comment, stays HTML: it is left out later, and stands in the report.
 */
export function toMarkdownNodes(
  html: string,
  position: Position | undefined,
  known: KnownHtml,
): RootContent[] {
  const nodes = known.get(html) ?? convert(html)
  known.set(html, nodes)
  return nodes.map(node => place(node, position))
}

/** Tags of paragraphs and boxes with no text between them, which most pieces are. */
const boxes = /^(?:\s*<\/?(?:p|div|center|span|section|article)(?:\s[^<>]*)?>)+\s*$/i

/** `Answer: B` ⏎ `Explanation: …`: HTML knows no lines, but their author does. */
const labelled = /\n[ \t]*\p{L}[\p{L} ]{0,30}[:：]/u

/** People write ten; at two thousand the libraries run out of stack. */
const mostLevels = 200

function convert(html: string): readonly RootContent[] {
  const picture = readPictureTag(html)
  if (picture) return [{ type: 'paragraph', children: [{ type: 'image', ...picture }] }]
  const raw: Html = { type: 'html', value: html }
  if (isComment(html) || boxes.test(html) || countLevels(html) > mostLevels) return [raw]
  const tree = toMdast(fromHtml(html, { fragment: true }), {
    document: true,
    newlines: labelled.test(html),
    handlers: { details: toFoldOf, summary: () => undefined },
  })
  const blocks = tree.type === 'root' ? withLists(withoutEmpty(tree.children)) : []
  return blocks.length > 0 ? blocks : [raw]
}

/** A node and all that is in it, at one place. */
function place<Node extends Nodes>({ position: _, ...node }: Node, position: Position | undefined): Node {
  const placed = (position ? { ...node, position } : node) as Record<string, unknown>
  for (const key of ['children', 'head', 'summary']) {
    const nodes = placed[key]
    if (Array.isArray(nodes)) placed[key] = nodes.map(child => place(child as Nodes, position))
  }
  return placed as unknown as Node
}

/** `<details>` that stands within other HTML, such as an item of a list. */
function toFoldOf(state: State, details: Element): Fold {
  const summary = details.children.find(child => child.type === 'element' && child.tagName === 'summary')
  const others = details.children.filter(child => child !== summary)
  const toFlow = (children: Element['children']) =>
    state.toFlow(state.all({ ...details, children })) as RootContent[]
  return toFold(summary?.type === 'element' ? toFlow(summary.children) : [], toFlow(others))
}

/** Items whose list began in another piece are a list. */
function withLists(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  for (const node of nodes) {
    const last = blocks.at(-1)
    if (node.type !== 'listItem') blocks.push(node)
    else if (last?.type === 'list') last.children.push(node)
    else blocks.push(toList(node))
  }
  return blocks
}

function toList(item: ListItem): List {
  return {
    type: 'list',
    ordered: false,
    children: [item],
    ...(item.position ? { position: item.position } : {}),
  }
}

/** Without the paragraphs that tags around nothing leave behind, such as `<br>` between blocks. */
function withoutEmpty(nodes: readonly RootContent[]): RootContent[] {
  return nodes
    .map(
      node => ('children' in node ? { ...node, children: withoutEmpty(node.children) } : node) as RootContent,
    )
    .filter(node => node.type !== 'paragraph' || node.children.some(isFilled))
}

/** Whether a node shows anything: not a line break, not bold type around nothing. */
function isFilled(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return 'children' in node ? node.children.some(isFilled) : node.type !== 'break'
}
