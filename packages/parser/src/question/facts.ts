import { type Fact, toUniqueSlugs } from '@prepdeck/model'
import type { ListItem, Paragraph, RootContent } from 'mdast'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { toString } from '../to-string.ts'
import { withoutItems } from './cue-list.ts'

/** A bullet of one paragraph. */
export interface FactItem {
  readonly item: ListItem
  readonly paragraph: Paragraph
}

/** Takes a list of facts apart; `rest` is every block that is none. */
export function readFactList(nodes: readonly RootContent[]): {
  readonly items: readonly FactItem[]
  readonly rest: readonly RootContent[]
} {
  const [list, ...others] = nodes
  if (list?.type !== 'list') return { items: [], rest: nodes }
  const items = list.children.flatMap(item => {
    const [paragraph, ...blocks] = item.children
    return paragraph?.type === 'paragraph' && blocks.length === 0 ? [{ item, paragraph }] : []
  })
  return { items, rest: [...withoutItems(list, new Set(items.map(({ item }) => item))), ...others] }
}

/** The facts as the model has them, their ids unique among them. */
export function toFacts(items: readonly FactItem[], context: ProseContext): Fact[] {
  const ids = toUniqueSlugs(items.map(({ paragraph }) => toString(paragraph)))
  return items.map(({ item, paragraph }, index) =>
    context.keep({ id: ids[index] ?? '', text: toPhrasing(paragraph.children, context) }, item.position),
  )
}
