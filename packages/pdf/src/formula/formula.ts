import type { Glyphs } from '../fonts/glyphs.ts'
import { toNode } from './elements.ts'
import { toMathMl } from './mathml.ts'
import type { FormulaNode } from './nodes.ts'

/**
 * TeX as a tree of what it shows; nothing where it cannot be read, is nested too deeply, or needs a character that
 * no font has.
 *
 * `\frac{1}{x}` → fraction of the number `1` and the letter `x`
 *
 * The TeX is read, not run: no macro of it reaches another formula, no link or picture is made, and what grows
 * without end is given up.
 */
export function toFormula(tex: string, display: boolean, glyphs: Glyphs): FormulaNode | undefined {
  const root = toMathMl(tex, display)
  if (root === undefined) return undefined
  const node = toNode(root, glyphs)
  return node !== undefined && depthOf(node) <= deepest && isPrintable(node, glyphs) ? node : undefined
}

/** How many characters and signs a formula has that cannot be parted between two lines. */
export function isWide(node: FormulaNode): boolean {
  if (node.type === 'row') return node.children.some(isWide)
  return countOf(node) > broad
}

/** Whether something stands above something else in it, so that it is higher than a line. */
export function isTall(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type } = node as { type?: string }
  return (type !== undefined && high.has(type)) || Object.values(node).some(isTall)
}

const high: ReadonlySet<string> = new Set(['fraction', 'binomial', 'stack', 'table', 'root'])
const deepest = 24 // levels of JSON: Typst reads 128
const broad = 24 // characters, about a quarter of a line

function depthOf(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  const below = Math.max(0, ...Object.values(node).map(depthOf))
  return Array.isArray(node) ? below : below + 1
}

function countOf(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  if ('value' in node && typeof node.value === 'string') return node.value.length
  return Object.values(node).reduce((sum: number, inner) => sum + countOf(inner), 0)
}

function isPrintable(node: unknown, glyphs: Glyphs): boolean {
  if (typeof node !== 'object' || node === null) return true
  const { type, value } = node as { type?: string; value?: string }
  if (type === 'missing') return false
  const letters = type === 'emoji' ? [] : [...(value ?? '')]
  return (
    letters.every(letter => /\s/u.test(letter) || glyphs(letter)) &&
    Object.values(node).every(inner => isPrintable(inner, glyphs))
  )
}
