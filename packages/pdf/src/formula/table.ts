import type { XmlElement } from '@rgrove/parse-xml'
import { toEm } from './length.ts'
import { childrenOf } from './mathml.ts'
import type { FormulaCell, FormulaNode } from './nodes.ts'
import { nothing } from './rows.ts'

/** A matrix, cases, or aligned lines. The cells with which browsers put an equation in the middle are left out. */
export function toTable(element: XmlElement, children: readonly FormulaNode[]): FormulaNode {
  const rows = childrenOf(element).map((row, index) => {
    const bodies = children[index]?.type === 'row' ? children[index].children : []
    return childrenOf(row).flatMap((cell, column) =>
      isFiller(cell) ? [] : [toCell(cell, bodies[column] ?? nothing)],
    )
  })
  const width = Math.max(0, ...rows.map(row => row.length))
  const even = rows.map(row => [...row, ...Array.from({ length: width - row.length }, () => empty)])
  return { type: 'table', rows: even, display: element.attributes.displaystyle === 'true' }
}

const empty: FormulaCell = { align: 'center', before: 0, after: 0, body: nothing }

function isFiller({ attributes, text }: XmlElement): boolean {
  return text === '' && attributes.style?.includes('width:50%') === true
}

function toCell(cell: XmlElement, body: FormulaNode): FormulaCell {
  const { class: names = '', style = '' } = cell.attributes
  const free = (side: string) => toEm(new RegExp(`padding-${side}:([^;]+)`).exec(style)?.[1])
  const isTag = childrenOf(cell).some(child => child.attributes.class === 'tml-tag')
  const align = names.includes('tml-left') ? 'left' : names.includes('tml-right') ? 'right' : 'center'
  const before = isTag ? beforeTag : align === 'left' && isOperator(body) ? beforeOperator : 0
  return { align, before: free('left') + before, after: free('right'), body }
}

/** Whether a line goes on with an operator: in a cell of its own it has nothing to be spaced from. */
function isOperator(body: FormulaNode): boolean {
  const first = body.type === 'row' ? body.children[0] : body
  return first?.type === 'operator' && first.class === null
}

const beforeOperator = 5 / 18
const beforeTag = 2
