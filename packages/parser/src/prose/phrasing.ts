import type { Image, Phrasing } from '@prepdeck/model'
import type { Nodes, PhrasingContent } from 'mdast'
import type { ProseContext } from './context.ts'
import { readInlineHtml } from './html.ts'
import { toLf } from './lines.ts'

/** A line of text in the closed subset, its positions stripped. */
export function toPhrasing(nodes: readonly PhrasingContent[], context: ProseContext): Phrasing[] {
  const line: Phrasing[] = []
  // A loop that adds to one line instead of `flatMap`: every word of a bank comes by.
  for (let index = 0; index < nodes.length; index++) add(line, nodes[index] as PhrasingContent, context)
  return line
}

/** Adds what a node of mdast becomes: one node, none, or what is inside it. */
function add(line: Phrasing[], node: PhrasingContent, context: ProseContext): void {
  const made = toNode(node, context)
  if (Array.isArray(made)) for (const one of made) append(line, one)
  else append(line, context.keep(made, node.position))
}

/** The node of the same kind, or what is inside one that has none. */
function toNode(node: PhrasingContent, context: ProseContext): Phrasing | Phrasing[] {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: toLf(node.value) }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type: node.type, children: toPhrasing(node.children, context) }
    case 'inlineCode':
    case 'inlineMath':
      return { type: node.type, value: toLf(node.value) }
    case 'break':
      return { type: 'break' }
    case 'link':
      return { type: 'link', ...toTarget(node), children: toPhrasing(node.children, context) }
    case 'image':
      return toImage(node, node.alt, context)
    case 'linkReference': {
      const definition = context.definitionOf(node.identifier)
      const children = toPhrasing(node.children, context)
      return definition ? { type: 'link', ...toTarget(definition), children } : children
    }
    case 'imageReference': {
      const definition = context.definitionOf(node.identifier)
      return definition ? toImage(definition, node.alt, context) : { type: 'text', value: node.alt ?? '' }
    }
    case 'footnoteReference':
      return { type: 'text', value: `[${node.label ?? node.identifier}]` }
    case 'html':
      return readInlineHtml(node, context).map(made => context.keep(made, node.position))
    default:
      return toWords(node, context)
  }
}

/**
 * What stands where HTML has no place for it gives its words: a paragraph in a link, a row without its table.
 * Those of two cells stand apart.
 */
function toWords(node: Nodes, context: ProseContext): Phrasing[] {
  if (!('children' in node)) return 'value' in node ? [{ type: 'text', value: toLf(node.value) }] : []
  const apart = node.type === 'paragraph' || node.type === 'heading' ? [] : [' ']
  const parts = node.children
    .map(child => toPhrasing([child as PhrasingContent], context))
    .filter(part => part.length > 0)
  return parts.flatMap((part, index) => [
    ...(index > 0 ? apart : []).map((value): Phrasing => ({ type: 'text', value })),
    ...part,
  ])
}

/** A picture keeps the address that is written; those of the bank get another when all files are read. */
function toImage(
  target: Parameters<typeof toTarget>[0],
  alt: string | null | undefined,
  context: ProseContext,
): Image {
  context.show(target.url)
  return { type: 'image', ...toTarget(target), alt: alt ?? '' }
}

function toTarget(node: { url: string; title?: string | null | undefined }): { url: string; title?: string } {
  return node.title ? { url: node.url, title: node.title } : { url: node.url }
}

/** What was split by something left out is one text again: `a<!-- -->b` → `ab`. */
export function joinTexts(nodes: readonly Phrasing[]): Phrasing[] {
  const joined: Phrasing[] = []
  for (const node of nodes) append(joined, node)
  return joined
}

function append(line: Phrasing[], node: Phrasing): void {
  const last = line.at(-1)
  if (node.type === 'text' && last?.type === 'text') last.value += node.value
  else line.push(node)
}
