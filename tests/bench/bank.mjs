import { exampleOf } from '@prepdeck/model'

/** A bank with so many cards, each the answer to a question of its own. */
export function bankOf(count) {
  const bank = exampleOf('bank')
  const [question] = bank.items
  const items = Array.from({ length: count }, (_, index) => ({ ...question, id: `question-${index}` }))
  return { ...bank, items, cards: items.map(({ id }, index) => toCard(id, index)) }
}

function toCard(item, index) {
  const [noun, verb] = [`${nouns[index % nouns.length]} ${index}`, verbs[index % verbs.length]]
  return {
    id: `${item}-basic-1`,
    guid: `bench-${index.toString(36).padStart(6, '0')}`,
    item,
    kind: 'basic',
    tier: 'core',
    tags: [],
    label: text(`The ${noun}`),
    prompt: text(`Why does a ${noun} ${verb} its items?`),
    stem: [],
    answer: [
      {
        type: 'paragraph',
        children: text(`A ${noun} can ${verb} ${index % 97} of them, and it costs O(${index % 7}).`),
      },
      {
        type: 'code',
        lang: 'python',
        meta: null,
        value: `items = [${index}, ${index + 1}]\nfor item in items:\n    print(item, sep="${noun}")`,
      },
      {
        type: 'paragraph',
        children: text(`It ${verb}s them in the order in which they came, unless someone asks for another.`),
      },
    ],
    since: 1_767_225_600,
    changed: 1_767_225_600,
  }
}

const nouns = [
  'list',
  'tuple',
  'frame',
  'index',
  'series',
  'closure',
  'iterator',
  'decorator',
  'module',
  'thread',
]
const verbs = ['keep', 'copy', 'return', 'order', 'share', 'pickle', 'compare', 'merge', 'drop']
const text = value => [{ type: 'text', value }]
