import type { Bank, Span } from '@prepdeck/model'
import type { Heading, Node, Parent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath, { singleDollarTextMath: false })

/**
 * The blocks of a source that belong to no item and stand in no report, as `line: first words`.
 *
 * Adds up positions: a block is accounted for when a span of the bank holds it, or when spans hold all
 * that is in it.
 */
export function unaccounted(bank: Bank, path: string, text: string): string[] {
  const tree = markdown.parse(text)
  const spans = spansOf(bank, path)
  return tree.children.flatMap(block => missing(block, spans)).map(node => show(node, text))
}

/** The words of a source that are in no prose of the bank, those of blocks left out aside. */
export function lostWords(bank: Bank, path: string, source: string): string[] {
  const { outside = [], form } = bank.documents.find(document => document.path === path) ?? {}
  const repairs = bank.items.flatMap(item => item.repairs.map(({ place }) => place.offset))
  const kept = JSON.stringify([bank.items, bank.title, bank.roles]).toLowerCase()
  const words = new Set(wordsOf(kept))
  const blocks = markdown
    .parse(source)
    .children.filter(block => form !== 'question' || !isSectionHeading(block))
  return blocks
    .flatMap(leavesOf)
    .filter(leaf => !isWithin(leaf, outside) && !repairs.some(offset => holds(leaf, offset)))
    .flatMap(leaf => wordsOf(JSON.stringify(leaf.value)))
    .filter(word => !words.has(word) && !kept.includes(word))
}

function holds({ position }: Node, offset: number): boolean {
  return (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0)
}

/** The H2 of a question file says which part follows; the model says the same by its names. */
function isSectionHeading(node: Node): boolean {
  return node.type === 'heading' && (node as Heading).depth === 2
}

function spansOf(bank: Bank, path: string): Span[] {
  const sources = bank.items.flatMap(item => [
    item.source,
    ...(item.kind === 'question' && item.listed ? [item.listed] : []),
  ])
  const outside = bank.documents
    .filter(document => document.path === path)
    .flatMap(document => document.outside)
  return [...sources.filter(source => source.path === path), ...outside]
}

function missing(node: Node, spans: readonly Span[]): Node[] {
  if (isWithin(node, spans)) return []
  const children = 'children' in node ? (node as Parent).children : []
  return children.length > 0 ? children.flatMap(child => missing(child, spans)) : [node]
}

/** Whether one span holds a node, or several do that follow one another without a gap: a paragraph may be two questions. */
function isWithin({ position }: Node, spans: readonly Span[]): boolean {
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset]
  if (spans.some(({ start, end }) => start.offset <= from && to <= end.offset)) return true
  const near = spans.filter(({ start, end }) => start.offset < to && from < end.offset)
  let covered = from
  for (const { start, end } of near.toSorted((a, b) => a.start.offset - b.start.offset))
    if (start.offset <= covered) covered = Math.max(covered, end.offset)
  return near.length > 0 && covered >= to
}

function leavesOf(node: Node): (Node & { readonly value: string })[] {
  if ('children' in node) return (node as Parent).children.flatMap(leavesOf)
  const isText = ['text', 'inlineCode', 'code'].includes(node.type)
  return isText ? [node as Node & { readonly value: string }] : []
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/\\[nrt"\\]/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function show(node: Node, text: string): string {
  const { start, end } = node.position ?? { start: { line: 0, offset: 0 }, end: { offset: 0 } }
  return `${start.line}: ${text.slice(start.offset, Math.min(end.offset ?? 0, (start.offset ?? 0) + 40))}`
}
