import type { Image, Phrasing } from '@prepdeck/model'
import type { PhrasingContent } from 'mdast'
import type { ProseContext } from './context.ts'
import { readInlineHtml } from './html.ts'
import { toLf } from './lines.ts'

/** A line of text in the closed subset, its positions stripped. */
export function toPhrasing(nodes: readonly PhrasingContent[], context: ProseContext): Phrasing[] {
  const line: Phrasing[] = []
  // Loops instead of `flatMap`: every word of a bank comes by.
  for (const node of nodes) for (const made of toNodes(node, context)) append(line, made)
  return line
}

/** Which nodes a node of mdast becomes: one, none, or what is inside it. */
function toNodes(node: PhrasingContent, context: ProseContext): Phrasing[] {
  const keep = (made: Phrasing): Phrasing[] => [context.keep(made, node.position)]
  switch (node.type) {
    case 'text':
      return keep({ type: 'text', value: toLf(node.value) })
    case 'emphasis':
    case 'strong':
    case 'delete':
      return keep({ type: node.type, children: toPhrasing(node.children, context) })
    case 'inlineCode':
    case 'inlineMath':
      return keep({ type: node.type, value: toLf(node.value) })
    case 'break':
      return keep({ type: 'break' })
    case 'link':
      return keep({ type: 'link', ...toTarget(node), children: toPhrasing(node.children, context) })
    case 'image':
      return keep(toImage(node, node.alt, context))
    case 'linkReference': {
      const definition = context.definitionOf(node.identifier)
      const children = toPhrasing(node.children, context)
      return definition ? keep({ type: 'link', ...toTarget(definition), children }) : children
    }
    case 'imageReference': {
      const definition = context.definitionOf(node.identifier)
      return keep(
        definition ? toImage(definition, node.alt, context) : { type: 'text', value: node.alt ?? '' },
      )
    }
    case 'footnoteReference':
      return keep({ type: 'text', value: `[${node.label ?? node.identifier}]` })
    case 'html':
      return readInlineHtml(node, context).flatMap(keep)
  }
}

/** A picture of the bank leads to its medium; any other keeps its address. */
function toImage(
  target: Parameters<typeof toTarget>[0],
  alt: string | null | undefined,
  context: ProseContext,
): Image {
  return { type: 'image', ...toTarget(target), url: context.pictureUrl(target.url), alt: alt ?? '' }
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
