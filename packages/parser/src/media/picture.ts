import { fromHtml } from 'hast-util-from-html'
import type { Definition, Html, Image, Nodes } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { readMarkdown } from '../html/markdown-in-html.ts'
import { readPictureTag } from '../html/picture-tag.ts'
import { toPieces } from '../html/tags.ts'
import { nodesOf } from '../nodes.ts'

/** A picture that a document shows. */
export interface Picture {
  /** As it is written. */
  readonly url: string
  readonly alt: string
  /** Where it begins. */
  readonly place: Point | undefined
}

/** The pictures among the nodes of a document, in Markdown or in HTML, in their order. */
export function readPictures(
  nodes: readonly Nodes[],
  definitions: ReadonlyMap<string, Definition>,
): Picture[] {
  return nodes.flatMap(node => {
    if (node.type === 'html') return [...readTags(node), ...readMarkdownIn(node)]
    if (node.type !== 'image' && node.type !== 'imageReference') return []
    const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url
    return url === undefined ? [] : [{ url, alt: node.alt ?? '', place: node.position?.start }]
  })
}

/** `<img src="a.png" alt="A" width="300">` */
export function readTags({ value, position }: Html): Picture[] {
  if (!/<img\b/i.test(value)) return []
  const only = readPictureTag(value)
  if (only) return [{ url: only.url, alt: only.alt, place: position && moved(atOnce, position.start) }]
  const pictures: Picture[] = []
  visit(fromHtml(value, { fragment: true }), 'element', ({ tagName, properties, position: inside }) => {
    if (tagName !== 'img') return
    const place = position && inside ? moved(inside.start, position.start) : undefined
    pictures.push({ url: String(properties.src ?? ''), alt: String(properties.alt ?? ''), place })
  })
  return pictures
}

/** Where a piece of HTML begins. */
const atOnce: Point = { line: 1, column: 1, offset: 0 }

/** `<details>⏎![A](a.png)⏎</details>`: Markdown without the blank lines that would make it so. */
function readMarkdownIn({ value, position }: Html): Picture[] {
  if (!value.includes('![')) return []
  return toPieces(value).flatMap(piece => {
    if (piece.kind !== 'other') return []
    const before = value.slice(0, piece.at).split('\n')
    const inside = { line: before.length, column: (before.at(-1) ?? '').length + 1, offset: piece.at }
    const children = readMarkdown(piece.html, position && moved(inside, position.start), false) ?? []
    return nodesOf({ type: 'root', children }, 'image').map(toPicture)
  })
}

function toPicture({ url, alt, position }: Image): Picture {
  return { url, alt: alt ?? '', place: position?.start }
}

/** A place in the HTML as a place in the file. */
function moved({ line, column, offset = 0 }: Point, by: Point): Point {
  return {
    line: line + by.line - 1,
    column: line === 1 ? column + by.column - 1 : column,
    offset: offset + (by.offset ?? 0),
  }
}
