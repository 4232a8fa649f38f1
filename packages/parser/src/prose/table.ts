import type { Table } from '@prepdeck/model'
import type * as mdast from 'mdast'
import type { ProseContext } from './context.ts'
import { toPhrasing } from './phrasing.ts'

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
