import type { Phrasing } from '@prepdeck/model'
import { plainText } from '../plain-text.ts'
import { wordsIn } from './prose.ts'
import type { CardFault, CardRule } from './rule.ts'

export const clozeBalance: CardRule = {
  id: 'cloze-balance',
  description:
    'Each gap of a fact opens and closes, hides something, and leaves enough around it to know what is asked.',
  limits: [],
  example: {
    section: 'Facts',
    ok: '- Pickle protocol **5** came with Python **3.8**.',
    notOk: '- Pickle protocol **5** came with Python **3.8.',
  },
  check: ({ cards }) => cards.flatMap(card => (card.kind === 'fact' ? checkText(card, card.text) : [])),
}

function checkText(card: CardFault['card'], text: readonly Phrasing[]): CardFault[] {
  const texts = leavesOf(text, false)
  const loose = texts.find(({ value }) => /\*\*|\{\{c\d+::|\}\}/.test(value))
  if (loose) {
    const [mark = ''] = /\*\*|\{\{c\d+::|\}\}/.exec(loose.value) ?? []
    const cure = 'Close the gap with `**`, or write the sign as code'
    return [
      { card, part: loose.node, reason: `Unexpected \`${mark}\` in a fact, expected \`**gap**\``, cure },
    ]
  }
  const empty = strongIn(text).find(({ children }) => !/[\p{L}\p{N}\p{S}\p{P}]/u.test(plainText(children)))
  if (empty) return [{ card, part: empty, reason: 'Unexpected gap that hides nothing, expected a word' }]
  const seen = wordsIn(
    texts
      .filter(({ hidden }) => !hidden)
      .map(({ value }) => value)
      .join(' '),
  )
  if (seen.length >= 2) return []
  const reason = 'Unexpected fact that hides nearly everything, expected two words or more outside its gaps'
  return [{ card, part: text[0], reason }]
}

interface Leaf {
  readonly node: Phrasing
  readonly value: string
  readonly hidden: boolean
}

/** The ends of the tree; what code and formulas say is read, but never for marks. */
function leavesOf(nodes: readonly Phrasing[], hidden: boolean): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if ('children' in node) return leavesOf(node.children, hidden || node.type === 'strong')
    if (node.type === 'text') return [{ node, value: node.value, hidden }]
    return 'value' in node ? [{ node, value: node.value.replace(/[*{}]+/g, ' x '), hidden }] : []
  })
}

function strongIn(nodes: readonly Phrasing[]): Extract<Phrasing, { type: 'strong' }>[] {
  return nodes.flatMap(node =>
    node.type === 'strong' ? [node] : 'children' in node ? strongIn(node.children) : [],
  )
}
