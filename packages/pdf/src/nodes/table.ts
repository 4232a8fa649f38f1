import type { Table } from '@prepdeck/model'
import { toInline, toPlain } from './inline.ts'
import type { PrintInline, PrintTable, PrintWord } from './print.ts'
import type { Setting } from './setting.ts'
import { ideographs } from './words.ts'

/** A table, its rows made equally long; none where it has no cells. */
export function toTable(node: Table, setting: Setting): PrintTable[] {
  const width = Math.max(...node.children.map(row => row.children.length))
  if (width === 0) return []
  const [head = [], ...rows] = node.children.map(row =>
    Array.from({ length: width }, (_, index) => toInline(row.children[index]?.children ?? [], setting)),
  )
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = [head, ...rows].map(row => row[index] as PrintInline[])
    return { align: node.align[index] ?? ('left' as const), words: toLongestWords(cells) }
  })
  const whole = rows.flat().every(cell => toPlain(cell).length <= longestCell)
  return [{ type: 'table', columns, head, rows, whole }]
}

const longestCell = 240 // characters, which fill no page even in a narrow column

/** The longest words of a column: which is the widest depends on the face, so a few of them. */
function toLongestWords(cells: readonly PrintInline[][]): PrintWord[] {
  const words = cells.flat().flatMap(node => toUnbreakable(node, 'text'))
  return words.toSorted((a, b) => b.value.length - a.value.length).slice(0, 4)
}

/** `at **the end**` → `at`, `the`, `end`. */
function toUnbreakable(node: PrintInline, type: 'text' | 'code'): PrintWord[] {
  if (node.type === 'break') return []
  if (node.type === 'formula') return [node]
  if (node.type === 'long') return node.parts.map(value => ({ type, value }))
  if (node.type === 'inlineCode' || node.type === 'inlineMath')
    return node.children.flatMap(child => toUnbreakable(child, 'code'))
  if ('children' in node) return node.children.flatMap(child => toUnbreakable(child, type))
  return node.value
    .split(between)
    .filter(Boolean)
    .map(value => ({ type, value }))
}

/** Where a line may end: `a b` → `a`, `b`; `你好` → `你`, `好`. */
const between = new RegExp(`\\s+|(?=[${ideographs}])|(?<=[${ideographs}])`, 'u')
