import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { endsInTag, takeTag } from './card-tag.ts'
import type { Card } from './cards.ts'
import { joinLines, readLines, toParagraph } from './lines.ts'
import type { OutsideBlock } from './outside-block.ts'
import { readPrompt } from './prompt.ts'
import { textOf } from './text.ts'

/** `What is DNS?::A phone book.`: one card a line, or two where there are three colons. */
const inline = /^(?<front>[^\n]*?\S)\s*:::?\s*(?<back>\S[^\n]*)$/u
/** What a notebook keeps about a block: `card-last-interval:: 84`. */
const property =
  /^(?:card-[\w-]+|id|collapsed|deck|tags|alias|type|heading|created-at|updated-at|background-color)::(?:\s|$)/

/** The cards among the items of a list: `- What is DNS? #card` over its answer, `- DNS :: A phone book`. */
export function toItemCards(list: List): Card[] {
  const cards: Card[] = []
  const silent = readItems(list, [], cards, [])
  const last = cards.at(-1)
  if (last && silent.length > 0)
    cards[cards.length - 1] = { ...last, left: [...(last.left ?? []), ...silent] }
  return cards
}

/**
 * Reads the cards of a list and of those within it.
 *
 * @param left What belongs to no card, and is said at the next one.
 * @returns What is left over.
 */
function readItems(
  { children }: List,
  topics: readonly string[],
  cards: Card[],
  left: OutsideBlock[],
): OutsideBlock[] {
  let silent = left
  for (const item of children) {
    const card = toItemCard(item)
    if (card) {
      cards.push({ ...card, section: topics, left: [...silent, ...(card.left ?? [])] })
      silent = []
      continue
    }
    const below = [...topics, textOf(item.children[0]).split('\n', 1)[0] ?? '']
    for (const child of item.children)
      if (child.type === 'list') silent = readItems(child, below, cards, silent)
      else silent.push({ reason: 'role', node: child })
  }
  return silent
}

function toItemCard(item: ListItem): Card | undefined {
  const [first, ...others] = item.children
  const position = item.position ? { position: item.position } : {}
  if (first?.type === 'heading' && endsInTag(textOf(first))) {
    const { front, left } = takeTag(first.children)
    return { prompt: readPrompt(front), own: others, left, ...position }
  }
  if (first?.type !== 'paragraph') return undefined
  const [line, ...rest] = readLines(first.children).map(({ nodes }) => nodes)
  if (!line) return undefined
  if (endsInTag(textOf(line))) {
    const { front, left } = takeTag(line)
    const back = toBack(rest, first, others)
    return { prompt: readPrompt(front), ...back, left: [...left, ...back.left], ...position }
  }
  const card = toInlineCard(line, first.position)
  return card && { ...card, own: [...card.own, ...others], ...position }
}

/** What stands below the front, without what a notebook keeps. */
function toBack(
  lines: readonly (readonly PhrasingContent[])[],
  paragraph: Paragraph,
  others: readonly RootContent[],
): { readonly own: readonly RootContent[]; readonly left: readonly OutsideBlock[] } {
  const isNote = (line: readonly PhrasingContent[]) => property.test(textOf(line).trim())
  const toBlocks = (some: readonly (readonly PhrasingContent[])[]) =>
    toParagraph(joinLines(some), paragraph.position)
  return {
    own: [...toBlocks(lines.filter(line => !isNote(line))), ...others],
    left: toBlocks(lines.filter(isNote)).map(node => ({ reason: 'comment', node })),
  }
}

/** A line that is a whole card, its front before the colons. */
export function toInlineCard(
  line: readonly PhrasingContent[],
  position: Position | undefined,
): Pick<Card, 'prompt' | 'own'> | undefined {
  const at = line.findIndex(node => node.type === 'text' && node.value.includes('::'))
  const node = line[at]
  if (node?.type !== 'text' || !inline.test(textOf(line))) return undefined
  const [front = '', ...backs] = node.value.split(/(?:(?<!\s)\s+)?:::?\s*/u)
  const own = toParagraph(
    [...(backs.join('::') ? [{ ...node, value: backs.join('::') }] : []), ...line.slice(at + 1)],
    position,
  )
  return { prompt: readPrompt([...line.slice(0, at), { ...node, value: front }]), own }
}
