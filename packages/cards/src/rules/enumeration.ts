import type { List, Phrasing } from '@prepdeck/model'
import { toParts } from '../parts.ts'
import { sidesOf } from '../sides.ts'
import { blocksOf } from './prose.ts'
import type { CardRule } from './rule.ts'

export const enumeration: CardRule = {
  id: 'enumeration',
  description: 'A back lists at most `listItems` things: longer lists are learnt one item a card.',
  limits: ['listItems'],
  example: {
    section: 'Key points',
    ok: '- **Which types are immutable?** Numbers, strings, tuples and frozensets.',
    notOk:
      '- **Which types are immutable?** int, float, complex, bool, str, bytes, tuple, frozenset and range.',
  },
  *check({ cards, limits: { listItems } }) {
    const cure = 'Ask for one of them a card, or group them'
    for (const card of cards) {
      if (card.kind === 'basic' || card.kind === 'choice') continue
      const { back } = sidesOf(card)
      const ticks = card.kind === 'open' ? card.points.length : 0
      if (ticks > listItems) yield { card, reason: toReason(ticks, 'points to tick', listItems), cure }
      for (const part of toParts(blocksOf(back))) {
        const [found, of] =
          part.type === 'list' ? [countItems(part), 'items'] : [countNames(part), 'names in a row']
        if (found > listItems) yield { card, part, reason: toReason(found, of, listItems), cure }
      }
    }
  },
}

function toReason(found: number, of: string, most: number): string {
  return `Unexpected ${found} ${of} on the back, expected at most ${most}`
}

function countItems({ children }: List): number {
  return children.length
}

/** The most things that one sentence of a paragraph names, each of at most three words: `a, b, c and d` → 4. */
function countNames(part: { readonly type: string; readonly children?: unknown }): number {
  if (part.type !== 'paragraph') return 0
  const sentences = toText(part.children as readonly Phrasing[]).split(/[.;:!?。；：！？](?:\s|$)/)
  return Math.max(...sentences.map(longestRun))
}

/** Commas within code or parentheses are not those of the sentence. */
function toText(nodes: readonly Phrasing[]): string {
  const text = nodes.map(node => {
    if (node.type === 'text') return node.value
    return 'children' in node ? toText(node.children) : ' x '
  })
  return text.join('').replace(/\([^()]*\)/g, '')
}

function longestRun(sentence: string): number {
  const lengths = sentence.split(/[,،、，]/).map(piece => piece.trim().split(/\s+/).length)
  let [longest, run] = [0, 0]
  for (const length of lengths) {
    run = length <= 3 ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  const last = sentence.split(/[,،、，]/).at(-1) ?? ''
  return longest > 1 && /\b(and|or|y|o|et|ou|und|oder|e|и)\b/.test(last) ? longest + 1 : longest
}
