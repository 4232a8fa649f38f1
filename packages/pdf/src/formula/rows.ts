import type { FormulaNode } from './nodes.ts'

/** Nothing to see. */
export const nothing: FormulaNode = { type: 'row', children: [] }

/** One node of many, without rows in rows, which would be levels for nothing. */
export function join(nodes: readonly FormulaNode[]): FormulaNode {
  const flat = nodes.flatMap(node => (node.type === 'row' ? node.children : [node]))
  return flat.length === 1 ? (flat[0] as FormulaNode) : { type: 'row', children: flat }
}
