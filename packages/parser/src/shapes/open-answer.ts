import type { List, Node, RootContent } from 'mdast'
import { type Fold, isFold } from '../html/fold.ts'
import { isLabelled, opensAnswer } from './answer-start.ts'
import { firstLineOf } from './lines.ts'
import { readOptionBlock } from './options/options.ts'
import { toPieces } from './pieces.ts'
import { dropStart } from './prompt.ts'
import { textOf } from './text.ts'
import { foldsAnswer, foldsAnything, readAnswerLabel } from './words.ts'

/** An answer by itself. */
export interface Opened {
  readonly answer: readonly RootContent[]
  /** What only said that an answer follows. */
  readonly labels: readonly Node[]
}

/** The blocks of an answer without the fold and the labels around it. */
export function openAnswer(blocks: readonly RootContent[]): Opened {
  const labels: Node[] = []
  const answer = blocks.flatMap((block): RootContent[] => {
    if (!isFold(block) || !hides(block)) return [block]
    labels.push(...block.summary)
    return block.children.flatMap(toPieces)
  })
  return { answer: withoutLabels(answer, labels), labels }
}

/** Takes the labels off the first blocks, up to the first that says more: `**Solution**`, `Answer: text`. */
export function withoutLabels(blocks: readonly RootContent[], labels: Node[]): RootContent[] {
  const first = blocks[0]
  if (!first) return []
  const kept = withoutLabel(first, labels)
  return kept.length === 0 ? withoutLabels(blocks.slice(1), labels) : [...kept, ...blocks.slice(1)]
}

function hides({ summary }: Fold): boolean {
  const text = textOf(summary)
  return foldsAnswer(text) || foldsAnything(text)
}

/** `Answer: text` → `text`; a label alone goes among the labels. */
function withoutLabel(block: RootContent, labels: Node[]): RootContent[] {
  if (block.type === 'blockquote' && opensAnswer(block, readOptionBlock))
    return block.children.flatMap((child, index) => (index === 0 ? withoutLabel(child, labels) : [child]))
  if (block.type === 'list' && opensAnswer(block, readOptionBlock)) return withoutItemLabel(block, labels)
  if ((block.type !== 'paragraph' && block.type !== 'heading') || !isLabelled(block)) return [block]
  // `[Answer](https://a.b)` says where it is.
  if (block.children.every(node => node.type === 'link' || textOf(node).trim() === '')) return [block]
  const children = dropStart(
    block.children,
    readAnswerLabel(textOf(firstLineOf(block.children)))?.length ?? 0,
  )
  if (textOf(children).trim() === '') {
    labels.push(block)
    return []
  }
  return [{ type: 'paragraph', children, ...(block.position ? { position: block.position } : {}) }]
}

/** A list of one item is what stands in it. */
function withoutItemLabel(list: List, labels: Node[]): RootContent[] {
  const [item, ...others] = list.children
  const [first, ...blocks] = item?.children ?? []
  const kept = [...(first ? withoutLabel(first, labels) : []), ...blocks]
  if (!item || others.length === 0) return kept
  const children = kept as typeof item.children
  return [{ ...list, children: [...(kept.length > 0 ? [{ ...item, children }] : []), ...others] }]
}
