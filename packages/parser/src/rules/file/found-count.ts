import type { Heading, List, Node, Nodes } from 'mdast'
import { nodesOf } from '../../nodes.ts'
import { readClaim } from '../../shapes/claims.ts'
import type { ClaimedQuestion } from '../../shapes/shape.ts'
import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

export const foundCount: Rule<'found'> = {
  id: 'found-count',
  description: 'A number of questions that a page or its contents claim is the number that was found.',
  severity: 'warning',
  scope: 'found',
  example: { path: 'notes.md', ok: 'All 3 questions.', notOk: 'All 30 questions.', at: '3:1' },
  *check({ questions, outside }) {
    let counts: ReadonlyMap<string, number> | undefined
    for (const { node, section } of outside.flatMap(toPlaces)) {
      const claim = readClaim(linesOf(node))
      if (!claim || claim.count < 2) continue
      if (section !== undefined) counts ??= countSections(questions)
      const found = section === undefined ? questions.length : counts?.get(section)
      if (found === undefined) continue
      if (claim.orMore ? found < claim.count : found !== claim.count)
        yield {
          place: node,
          reason: `Unexpected claim \`${claim.words}\`, expected ${found}, the number found`,
        }
    }
  },
}

/** A node in which a number of questions may be claimed, and of which section; else of the whole page. */
interface Place {
  readonly node: Node
  readonly section?: string
}

function toPlaces({ reason, node }: { readonly reason: string; readonly node: Node }): Place[] {
  if (node.type === 'list' && (reason === 'introduction' || reason === 'contents'))
    return (node as List).children.flatMap(item => toEntries(item))
  if (reason === 'role' && node.type === 'heading')
    return [{ node, section: toKey(toString(node as Heading)) }]
  return reason === 'introduction' || reason === 'title' ? [{ node }] : []
}

/** An entry of the contents, `[Lists](#lists) – 3 questions`, and those below it. */
function toEntries(node: Node): Place[] {
  return nodesOf(node as Nodes, 'paragraph').flatMap((paragraph): Place[] => {
    const url = nodesOf(paragraph, 'link')[0]?.url
    if (url?.startsWith('#')) return [{ node: paragraph, section: toKey(url) }]
    return url === undefined ? [{ node: paragraph }] : []
  })
}

/** How many questions stand under each heading. */
function countSections(questions: readonly ClaimedQuestion[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { section } of questions)
    for (const key of new Set(section.map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** `1. What’s new` and `#1-whats-new` → `1whatsnew` */
function toKey(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** The words of a node; where a line is broken no number belongs to the words that follow. */
function linesOf(node: Node): string {
  if (node.type === 'break') return ' · '
  const { value, children = [] } = node as { value?: string; children?: Node[] }
  const own = value !== undefined && node.type !== 'html' ? value : ''
  return children.reduce((text, child) => text + linesOf(child), own)
}
