import { type Cue, toUniqueSlugs } from '@prepdeck/model'
import type { List, ListItem, PhrasingContent, RootContent, Strong } from 'mdast'
import { toBlocks } from '../prose/blocks.ts'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { toString } from '../to-string.ts'

/** A list item that begins with a bold cue, and what follows it. */
export interface CueItem {
  readonly item: ListItem
  readonly cue: Strong
  /** The rest of its first paragraph, then its other blocks. */
  readonly body: readonly RootContent[]
}

/**
 * Takes a cue list apart.
 *
 * `- **Is the stop included?** Yes.` → cue `Is the stop included?`, body `Yes.`
 *
 * @returns The items that begin with a cue; `rest` is every block that is no such item.
 */
export function readCueList(nodes: readonly RootContent[]): {
  readonly items: readonly CueItem[]
  readonly rest: readonly RootContent[]
} {
  const [list, ...others] = nodes
  if (list?.type !== 'list') return { items: [], rest: nodes }
  const items = list.children.flatMap(item => readCueItem(item) ?? [])
  const taken = new Set(items.map(({ item }) => item))
  return { items, rest: [...withoutItems(list, taken), ...others] }
}

/** A list without the items that were read; no list when none is left. */
export function withoutItems(list: List, taken: ReadonlySet<ListItem>): List[] {
  const children = list.children.filter(item => !taken.has(item))
  return children.length > 0 ? [{ ...list, children }] : []
}

function readCueItem(item: ListItem): CueItem | undefined {
  const [first, ...blocks] = item.children
  if (first?.type !== 'paragraph') return undefined
  const [cue, ...phrasing] = first.children
  if (cue?.type !== 'strong') return undefined
  const paragraph = phrasing.length > 0 ? [{ ...first, children: trimStart(phrasing) }] : []
  return { item, cue, body: [...paragraph, ...blocks] }
}

/** The space between a cue and its body belongs to neither. */
function trimStart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return [...nodes]
  return [{ ...first, value: first.value.trimStart() }, ...rest]
}

/** The cues of a list as the model has them, their ids unique among them. */
export function toCues(items: readonly CueItem[], context: ProseContext): Cue[] {
  const ids = toUniqueSlugs(items.map(({ cue }) => toString(cue)))
  return items.map(({ item, cue, body }, index) =>
    context.keep(
      { id: ids[index] ?? '', cue: toPhrasing(cue.children, context), body: toBlocks(body, context) },
      item.position,
    ),
  )
}
