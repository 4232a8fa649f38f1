import type { Block } from '@prepdeck/model'
import type * as mdast from 'mdast'
import type { Fold } from '../html/fold.ts'
import { readAlert } from './alert.ts'
import { toCode } from './code.ts'
import type { ProseContext } from './context.ts'
import { toFootnote } from './footnote.ts'
import { leaveOutHtml } from './html.ts'
import { toLf } from './lines.ts'
import { toList } from './list.ts'
import { toPhrasing } from './phrasing.ts'
import { toTable } from './table.ts'

/** Blocks in the closed subset, their positions stripped. */
export function toBlocks(nodes: readonly mdast.RootContent[], context: ProseContext): Block[] {
  const blocks: Block[] = []
  for (const node of nodes)
    for (const made of toNodes(node, context)) blocks.push(context.keep(made, node.position))
  return blocks
}

function toNodes(node: mdast.RootContent, context: ProseContext): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = toPhrasing(node.children, context)
      return children.length > 0 ? [{ type: 'paragraph', children }] : []
    }
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: toPhrasing(node.children, context) }]
    case 'list':
      return [toList(node, context)]
    case 'code':
      return [toCode(node)]
    case 'math':
      return [{ type: 'math', value: toLf(node.value) }]
    case 'blockquote': {
      const alert = readAlert(node)
      if (!alert) return [{ type: 'blockquote', children: toBlocks(node.children, context) }]
      const children = toBlocks(alert.children, context)
      return [{ type: 'blockquote', data: { alert: alert.kind }, children }]
    }
    case 'table':
      return [toTable(node, context)]
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    case 'footnoteDefinition':
      return toFootnote(node, context)
    case 'fold':
      return [
        ...(node.summary.length > 0 ? [toSummaryLine(node, context)] : []),
        ...toBlocks(node.children, context),
      ]
    case 'html':
      leaveOutHtml(node, context)
      return []
    case 'definition':
      context.leaveOut('definition', node)
      return []
    default: {
      const children = toPhrasing([node as mdast.PhrasingContent], context)
      return children.length > 0 ? [{ type: 'paragraph', children }] : []
    }
  }
}

/** What hid a text stands above it, in bold. */
function toSummaryLine({ summary }: Fold, context: ProseContext): Block {
  return { type: 'paragraph', children: [{ type: 'strong', children: toPhrasing(summary, context) }] }
}
