import {
  type Bank,
  type Block,
  type Card,
  exampleOf,
  type List,
  type Note,
  type Phrasing,
  type Question,
  type Table,
} from '@prepdeck/model'

/** A bank of what is hardest to set: nothing in it fits where it should. */
export function uglyBank(): Bank {
  const bank = exampleOf('bank')
  const [model] = bank.items.filter(item => item.kind === 'question')
  const note = bank.items.find((item): item is Note => item.kind === 'note')
  const questions = [
    {
      id: 'long-token',
      prompt: words(`Why is ${token} so long?`),
      body: [paragraph(`${token} ${address} ${prose}`)],
    },
    { id: 'wide-table', prompt: words('What is in nine columns?'), body: [table(9), table(4)] },
    { id: 'deep-list', prompt: words('How deep does it go?'), body: [deepList(7)] },
    { id: 'long-code', prompt: words('What does sixty lines do?'), body: [code(60), output] },
    {
      id: 'three-pages',
      prompt: words(prose.slice(0, 240)),
      body: Array.from({ length: 24 }, () => paragraph(prose)),
    },
    {
      id: 'emoji',
      prompt: words('👩🏽‍💻 🎉 ❤️ Why ñandú, Ångström and naïve?'),
      body: [paragraph(emoji.repeat(30))],
    },
    {
      id: 'formulas',
      prompt: [...words('What is '), { type: 'inlineMath', value: longFraction } as const],
      body: [
        { type: 'math', value: longSum } as const,
        { type: 'math', value: `${longFraction} + ${matrix(12)}` } as const,
        inWords(longFraction),
        inWords(matrix(9)),
        formulaTable,
      ],
    },
    {
      id: 'from-the-right',
      prompt: words('מתי משתמשים בטאפל במקום ברשימה, ולמה?'),
      body: [
        paragraph(`${hebrew} ${token}`),
        deepList(3),
        paragraph('مرحبا بالعالم، هذا نص طويل. '.repeat(12)),
      ],
    },
  ].map(({ id, prompt, body }, index): Question => {
    const blocks: Block[] = [...body, heading(2), heading(4), paragraph('Below headings.')]
    return {
      ...(model as Question),
      ...{ id, prompt, number: index + 1, related: [] },
      answer: {
        short: words(index % 2 === 0 ? prose : `${token} ${emoji}`),
        keyPoints: [cue('a', `What is ${token}?`, blocks), cue('b', 'Is it 🎉?', [paragraph(prose)])],
        body: blocks,
        comparison: table(index === 1 ? 9 : 3),
        facts: [{ id: 'a', text: [...words('It is '), { type: 'strong', children: words(token) }] }],
        pitfalls: [cue('a', prose, blocks)],
        followUps: [cue('a', 'And then?', blocks)],
        signals: [cue('a', 'Basic.', [paragraph(token)])],
      },
    }
  })
  const items = [...questions, { ...(note as Note), blocks: [code(60), table(9), deepList(7)] }]
  return { ...bank, title: `Ugly ${prose.slice(0, 90)}`, items, cards: toCards(questions) }
}

const token = 'pneumonoultramicroscopicsilicovolcanoconiosis_and_its_very_long_continuation.of_a_name'
const address = `https://example.org/${'a-path-without-an-end/'.repeat(8)}`
const emoji = '🎉 👩🏽‍💻 ❤️ ✅ 🇪🇺 '
const prose =
  'A paragraph of ordinary length that says nothing of interest but fills its lines as ordinary prose does, ' +
  'with a comma here, a `tick` there, and an occasional considerably longer word, ' +
  'so that what is set from it looks as pages of an answer do when somebody wrote too much of it. '

const hebrew = 'רשימה היא מבנה נתונים שאפשר לשנות, ואילו טאפל (tuple) אי אפשר לשנות. '.repeat(8)

const longSum = Array.from({ length: 30 }, (_, index) => `\\theta_{${index}} x_{${index}}`).join(' + ')
const longFraction = `\\frac{${longSum.slice(0, 260).replace(/[^}]*$/, '')}}{\\hat{\\beta}}`

function matrix(width: number): string {
  const row = Array.from({ length: width }, (_, index) => `a_{1${index}}`).join(' & ')
  return `\\begin{pmatrix} ${Array.from({ length: width }, () => row).join(' \\\\ ')} \\end{pmatrix}`
}

function inWords(value: string): Block {
  return {
    type: 'paragraph',
    children: [...words('In words '), { type: 'inlineMath', value }, ...words(prose)],
  }
}

const formulaTable: Table = {
  type: 'table',
  align: [],
  children: ['x^2', '\\frac{1}{n} \\sum_{i=1}^{n} (y_i - \\hat y_i)^2'].map(value => ({
    type: 'tableRow',
    children: [value, '\\sqrt{\\frac{a}{b}}', '\\int_0^1 x \\, dx'].map(tex => ({
      type: 'tableCell',
      children: [{ type: 'inlineMath', value: tex }],
    })),
  })),
}

function words(value: string): Phrasing[] {
  return [{ type: 'text', value }]
}

function paragraph(value: string): Block {
  return { type: 'paragraph', children: words(value) }
}

function heading(depth: 2 | 4): Block {
  return { type: 'heading', depth, children: words(`A heading of ${token}`) }
}

function cue(id: string, asked: string, body: Block[]) {
  return { id, cue: words(asked), body }
}

function table(width: number): Table {
  const row = (cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map(cell => ({ type: 'tableCell' as const, children: words(cell) })),
  })
  const cells = (text: string) => Array.from({ length: width }, (_, index) => `${text} ${index + 1}`)
  const rows = [cells('Considerable column'), cells('uncharacteristically'), cells(prose.slice(0, 60))]
  return { type: 'table', align: [], children: rows.map(row) }
}

function deepList(depth: number): List {
  const inner: Block[] = depth === 0 ? [] : [deepList(depth - 1)]
  return {
    ...{ type: 'list', ordered: depth % 2 === 0, spread: false },
    children: [
      { type: 'listItem', spread: false, children: [paragraph(`Level ${depth} of ${token}`), ...inner] },
    ],
  }
}

function code(lines: number): Block {
  const value = Array.from({ length: lines }, (_, index) => {
    const indent = ' '.repeat((index % 12) * 6)
    return index % 9 === 8
      ? ''
      : `${indent}result_${index} = call("${'x'.repeat(index)}", option=${index}) # a remark`
  }).join('\n')
  return { type: 'code', lang: 'python', value }
}

const output: Block = { type: 'code', lang: 'text', meta: 'output', value: 'x'.repeat(200) }

/** A card of every kind, each of another question. */
function toCards(questions: readonly Question[]): Card[] {
  const cards = questions.map(toCardsOf)
  return (cards[0] ?? []).flatMap((_, kind) => cards[kind % cards.length]?.[kind] ?? [])
}

function toCardsOf({ id, prompt, answer }: Question): Card[] {
  const common = {
    item: id,
    tier: 'core',
    label: words(`Label of ${token}`),
    tags: [],
    since: 0,
    changed: 0,
  } as const
  const { short = [], body = [], keyPoints = [] } = answer ?? {}
  const card = (kind: Card['kind'], rest: object) =>
    ({ ...common, id: `${id}-${kind}-1`, guid: 'abcdefgh', kind, ...rest }) as unknown as Card
  const points = keyPoints.map(({ cue, body }) => ({ cue, statement: body }))
  const options = ['a', 'b'].map(letter => ({ id: letter, correct: letter === 'a', content: body }))
  return [
    card('open', { prompt, minutes: 3, short, points, explanation: body }),
    card('point', { cue: words(token), statement: body }),
    card('row', { aspect: words(token), cells: [{ name: words(token), value: short }] }),
    card('predict', { code: code(60), output }),
    card('pitfall', { claim: words(prose.repeat(3)), correction: body }),
    card('follow-up', { question: prompt, answer: body }),
    card('fact', { text: [...short, { type: 'strong', children: words(token) }] }),
    card('basic', { prompt, stem: body, answer: body }),
    card('choice', { prompt, stem: [], options, explanation: body }),
  ]
}
