import type { PhrasingContent } from 'mdast'
import type { OutsideBlock } from './outside-block.ts'

/** A word by which people say that what follows, or what stands before it, is a card. */
const word = '#(?:flash)?cards?(?:-[\\w-]+)?(?:/[\\p{L}\\p{N}_/-]+)?'
const anywhere = new RegExp(`(?:^|\\s)${word}(?=\\s|$)`, 'iu')
const atEnd = new RegExp(`(?<!\\S)${word}\\s*$`, 'iu')
const alone = /^(?:#[\p{L}\p{N}_/-]+\s*)+$/u

/** Whether a text holds the tag: `#flashcards/chemistry`, `Lifting #card`. */
export function holdsTag(text: string): boolean {
  return anywhere.test(text)
}

/** Whether a line is nothing but tags, that of cards among them. */
export function isTagLine(text: string): boolean {
  return holdsTag(text) && alone.test(text.trim())
}

/** Whether a line ends in the tag, so that it is the front of a card. */
export function endsInTag(text: string): boolean {
  return atEnd.test(text)
}

/** A front without its tag, and the words that held it: `Lifting #card` → `Lifting` */
export function takeTag(nodes: readonly PhrasingContent[]): {
  readonly front: readonly PhrasingContent[]
  readonly left: readonly OutsideBlock[]
} {
  const last = nodes.at(-1)
  if (last?.type !== 'text' || !atEnd.test(last.value)) return { front: nodes, left: [] }
  const front = [...nodes.slice(0, -1), { ...last, value: last.value.replace(atEnd, '').trimEnd() }]
  return { front, left: [{ reason: 'label', node: last }] }
}
