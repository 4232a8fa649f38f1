import { exampleOf } from '@prepdeck/model'

/** A bank of so many answered questions, of which no two say the same: each gives about a page. */
export function questionBankOf(count) {
  const bank = exampleOf('bank')
  const [model] = bank.items
  const items = Array.from({ length: count }, (_, index) => toQuestion(model, index, count))
  return { ...bank, roles, items, cards: [] }
}

function toQuestion(model, index, count) {
  const noun = `${nouns[index % nouns.length]} ${index + 1}`
  const cue = (id, asked, said) => ({ id, cue: text(asked), body: [paragraph(said)] })
  return {
    ...model,
    ...{
      id: `question-${index}`,
      role: roles[Math.floor((index * roles.length) / count)].id,
      number: index + 1,
      prompt: text(`Why does a ${noun} keep the order of its items?`),
    },
    related: [`question-${(index * 7 + 3) % count}`],
    references: [
      {
        title: text(`All about a ${noun}`),
        url: `https://example.org/${index}/guide`,
        reason: text('its own words'),
      },
    ],
    answer: {
      short: text(
        `A ${noun} keeps items as they came, and takes ${index % 97} steps to find one of them again.`,
      ),
      keyPoints: [
        cue(
          'a',
          'What does it cost to add one?',
          `Adding to a ${noun} costs O(${index % 7}) on the average.`,
        ),
        cue('b', 'What does it cost to find one?', `To find an item among ${index} takes as many looks.`),
        cue('c', 'When is it copied?', `A ${noun} is copied when it is handed on by value, never before.`),
      ],
      body: [
        paragraph(`A ${noun} is an array of references. ${proseOf(index)}`),
        { type: 'code', lang: 'python', value: codeOf(index) },
        { type: 'code', lang: 'text', meta: 'output', value: `${index} items\n[${index}, ${index + 1}]` },
        paragraph(`The second line shows item ${index + 1}. ${proseOf(index + 4)}`),
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: [1, 2, 3].map(n => listItem(`Step ${n} of ${noun}.`)),
        },
      ],
      ...(index % 3 === 0 ? { comparison: table(noun, index) } : {}),
      pitfalls: [
        cue('a', `A ${noun} is a linked list.`, `It is an array, so item ${index} is found at once.`),
      ],
    },
  }
}

function codeOf(index) {
  return [
    `items = [${index}, ${index + 1}]`,
    `def keep_${index}(items, limit=${index % 50}):`,
    '    """Return the items below the limit."""',
    '    kept = []',
    '    for item in items:',
    `        if item < limit:  # at most ${index % 50}`,
    '            kept.append(item)',
    '    return kept',
  ].join('\n')
}

function table(noun, index) {
  const rows = [
    ['Aspect', noun, 'tuple'],
    ['Can it change?', 'yes', 'no'],
    ['Bytes an item', String(8 + (index % 9)), '8'],
    ['Typical content', 'any number of like things', 'a record with places of a meaning'],
  ]
  const row = cells => ({
    type: 'tableRow',
    children: cells.map(cell => ({ type: 'tableCell', children: text(cell) })),
  })
  return { type: 'table', align: [], children: rows.map(row) }
}

// As many as a bank for a whole field has; each is a part of the guide, which begins a page.
const roles = ['analyst', 'engineer', 'scientist', 'researcher', 'operator'].map(id => {
  const title = `Questions for the ${id}`
  return { id, heading: title, title }
})
const nouns = ['list', 'frame', 'index', 'series', 'closure', 'iterator', 'module', 'thread', 'queue', 'pool']
// Two of nine sentences, so that paragraphs end their lines each at another place, as written ones do.
const proseOf = index => [index, index * 4 + 1].map(place => sentences[place % sentences.length]).join(' ')
const sentences = [
  'It grows by a share of its length, so that most additions find room, and a few of them move everything.',
  'Whoever knows the length before makes it at once, and spares the moves.',
  'A reader who asks for one item pays for one; a reader who asks for all of them pays for each.',
  'Measure before you choose: what is quick for a hundred may be slow for a million.',
  'Two names for the same object show the same change, which surprises those who expected a copy.',
  'The documentation promises the order, but earlier versions kept it only by chance.',
  'In practice the memory is what runs out first, and only then the patience of those who wait.',
  'Where several threads write, a lock keeps them apart, and the work is done one after the other.',
  'An exception leaves the block at once, so what has been opened is closed by a context manager.',
]
const text = value => [{ type: 'text', value }]
const paragraph = value => ({ type: 'paragraph', children: text(value) })
const listItem = value => ({ type: 'listItem', spread: false, children: [paragraph(value)] })
