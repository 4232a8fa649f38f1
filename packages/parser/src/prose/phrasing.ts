import type { Phrasing } from '@prepdeck/model'
import type { PhrasingContent } from 'mdast'
import type { ProseContext } from './context.ts'
import { readInlineHtml } from './html.ts'
import { toLf } from './lines.ts'

/** A line of text in the closed subset, its positions stripped. */
export function toPhrasing(nodes: readonly PhrasingContent[], context: ProseContext): Phrasing[] {
  return joinTexts(nodes.flatMap(node => toNodes(node, context)))
}

/** Which nodes a node of mdast becomes: one, none, or what is inside it. */
function toNodes(node: PhrasingContent, context: ProseContext): Phrasing[] {
  const keep = (kept: Phrasing): Phrasing[] => [context.keep(kept, node.position)]
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
      return keep({ type: 'image', ...toTarget(node), alt: node.alt ?? '' })
    case 'linkReference': {
      const definition = context.definitionOf(node.identifier)
      const children = toPhrasing(node.children, context)
      return definition ? keep({ type: 'link', ...toTarget(definition), children }) : children
    }
    case 'imageReference': {
      const definition = context.definitionOf(node.identifier)
      const alt = node.alt ?? ''
      return keep(definition ? { type: 'image', ...toTarget(definition), alt } : { type: 'text', value: alt })
    }
    case 'footnoteReference':
      return keep({ type: 'text', value: `[${node.label ?? node.identifier}]` })
    case 'html':
      return readInlineHtml(node, context).flatMap(keep)
  }
}

function toTarget(node: { url: string; title?: string | null | undefined }): { url: string; title?: string } {
  return node.title ? { url: node.url, title: node.title } : { url: node.url }
}

/** What was split by something left out is one text again: `a<!-- -->b` → `ab`. */
export function joinTexts(nodes: readonly Phrasing[]): Phrasing[] {
  const joined: Phrasing[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else joined.push(node)
  }
  return joined
}
