import type { Block, Phrasing } from '@prepdeck/model'
import { toString } from 'mdast-util-to-string'
import type { Part } from '../parts.ts'

/** How many words prose has, code blocks aside: they are counted in lines. Chinese and Japanese write no spaces. */
export function countWords(prose: readonly (Block | Phrasing)[]): number {
  return wordsIn(toProse(prose)).length
}

/** `Is the stop included?` → `is`, `the`, `stop`, `included` */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().replace(han, ' $& ').match(word) ?? []
}

/** Prose without code blocks, on one line; what stands in blocks of its own is parted by spaces. */
export function toProse(prose: readonly (Block | Phrasing)[]): string {
  const spoken = prose.map(node => (isBlock(node) ? toSpoken(node) : toString(node)))
  return spoken
    .join(isBlock(prose[0]) ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim()
}

interface Node {
  readonly type: string
  readonly children?: readonly Node[]
}

/** Lists, tables and quotations are cut down to their lines. */
function toSpoken(node: Node): string {
  if (node.type === 'code') return ''
  const isLine = ['paragraph', 'heading', 'tableCell'].includes(node.type)
  return isLine || !node.children ? toString(node) : node.children.map(toSpoken).join(' ')
}

/** The blocks among blocks and phrases. */
export function blocksOf(prose: readonly (Block | Phrasing)[]): Part[] {
  return prose.filter(isBlock)
}

function isBlock(node: Block | Phrasing | undefined): node is Block {
  return node !== undefined && !phrasing.has(node.type)
}

const phrasing: ReadonlySet<string> = new Set<Phrasing['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'inlineMath',
  'break',
  'link',
  'image',
])
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}/gu
const word = /[\p{L}\p{N}\p{M}]+(?:['’_.-][\p{L}\p{N}\p{M}]+)*/gu
