import type { Reference } from '@prepdeck/model'
import type { Link, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { withoutItems } from './cue-list.ts'

/** A bullet that is a link to the web, and the reason behind it. */
export interface ReferenceItem {
  readonly item: ListItem
  readonly link: Link
  /** Without its parentheses; empty when none is given. */
  readonly reason: readonly PhrasingContent[]
}

/** Takes a list of references apart, `[title](url) (reason)`; `rest` is every block that is none. */
export function readReferenceList(nodes: readonly RootContent[]): {
  readonly items: readonly ReferenceItem[]
  readonly rest: readonly RootContent[]
} {
  const [list, ...others] = nodes
  if (list?.type !== 'list') return { items: [], rest: nodes }
  const items = list.children.flatMap(item => readReference(item) ?? [])
  return { items, rest: [...withoutItems(list, new Set(items.map(({ item }) => item))), ...others] }
}

/** The references as the model has them. */
export function toReferences(items: readonly ReferenceItem[], context: ProseContext): Reference[] {
  return items.map(({ item, link, reason }) => {
    const title = toPhrasing(link.children, context)
    return context.keep({ title, url: link.url, reason: toPhrasing(reason, context) }, item.position)
  })
}

function readReference(item: ListItem): ReferenceItem | undefined {
  const [paragraph, ...others] = item.children
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined
  const [link, ...rest] = paragraph.children
  if (link?.type !== 'link' || !/^https?:\/\//.test(link.url)) return undefined
  if (rest.length === 0) return { item, link, reason: [] }
  const reason = withoutParentheses(rest)
  return reason && { item, link, reason }
}

/** ` (a, `b`)` → `a, `b``; anything else → nothing. */
function withoutParentheses(nodes: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  const opened = trimText(nodes, 0, /^\s*\(/)
  const closed = opened && trimText(opened, -1, /\)\s*$/)
  return closed?.filter(node => node.type !== 'text' || node.value !== '')
}

/** Takes what `edge` matches off the text at `index`; nothing when it does not match there. */
function trimText(
  nodes: readonly PhrasingContent[],
  index: 0 | -1,
  edge: RegExp,
): PhrasingContent[] | undefined {
  const node = nodes.at(index)
  if (node?.type !== 'text' || !edge.test(node.value)) return undefined
  return nodes.with(index, { ...node, value: node.value.replace(edge, '') })
}
