import type { Block, Code, ListItem, Table } from '@prepdeck/model'
import type * as mdast from 'mdast'
import { readAlert } from './alert.ts'
import type { ProseContext } from './context.ts'
import { leaveOutHtml } from './html.ts'
import { toLf } from './lines.ts'
import { joinTexts, toPhrasing } from './phrasing.ts'

/** Blocks in the closed subset, their positions stripped. */
export function toBlocks(nodes: readonly mdast.RootContent[], context: ProseContext): Block[] {
  return nodes.flatMap(node => toNodes(node, context).map(kept => context.keep(kept, node.position)))
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
    case 'html':
      leaveOutHtml(node, context)
      return []
    case 'definition':
      context.leaveOut('definition', node)
      return []
    default:
      return [{ type: 'paragraph', children: toPhrasing([node as mdast.PhrasingContent], context) }]
  }
}

/** A code block without the nulls of mdast. */
export function toCode(node: mdast.Code): Code {
  return {
    type: 'code',
    ...(node.lang ? { lang: node.lang } : {}),
    ...(node.meta ? { meta: node.meta } : {}),
    value: toLf(node.value),
  }
}

/** A table without the nulls of mdast. */
export function toTable(node: mdast.Table, context: ProseContext): Table {
  return {
    type: 'table',
    align: node.children[0]?.children.map((_, column) => node.align?.[column] ?? null) ?? [],
    children: node.children.map(row => ({
      type: 'tableRow',
      children: row.children.map(cell => ({
        type: 'tableCell',
        children: toPhrasing(cell.children, context),
      })),
    })),
  }
}

function toList(node: mdast.List, context: ProseContext): Block {
  return {
    type: 'list',
    ordered: node.ordered ?? false,
    ...(node.ordered && typeof node.start === 'number' ? { start: node.start } : {}),
    spread: node.spread ?? false,
    children: node.children.map(item => context.keep(toListItem(item, context), item.position)),
  }
}

function toListItem(item: mdast.ListItem, context: ProseContext): ListItem {
  return {
    type: 'listItem',
    ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
    spread: item.spread ?? false,
    children: toBlocks(item.children, context),
  }
}

/** A footnote becomes a paragraph that bears its label: `[^1]: text` → `[1] text`. */
function toFootnote(node: mdast.FootnoteDefinition, context: ProseContext): Block[] {
  const label = { type: 'text' as const, value: `[${node.label ?? node.identifier}] ` }
  const [first, ...rest] = toBlocks(node.children, context)
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [label] }, ...(first ? [first] : []), ...rest]
  return [{ type: 'paragraph', children: joinTexts([label, ...first.children]) }, ...rest]
}
