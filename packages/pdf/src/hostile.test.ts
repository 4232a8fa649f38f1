import {
  type Bank,
  type Card,
  exampleOf,
  type Note,
  type Phrasing,
  type Question,
  type SheetName,
} from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPdf, textOf } from './open-pdf.fixture.ts'
import { renderPdf } from './render-pdf.ts'

// Text of a stranger, in every place where a bank has text. It may say anything, and do nothing.

async function textWith(value: string, sheet: SheetName = 'study-guide'): Promise<string> {
  const sheets = [{ sheet, extra: true }]
  const [artifact] = await renderPdf(bankOf(value), { scratch: '' }, { sheets })
  return textOf(await openPdf(artifact?.contents)).replace(/\s/g, '')
}

function bankOf(value: string): Bank {
  const bank = exampleOf('bank')
  const text: Phrasing[] = [{ type: 'text', value }]
  const inline: Phrasing[] = [
    ...text,
    { type: 'inlineCode', value },
    { type: 'inlineMath', value },
    { type: 'image', url: value, alt: value },
    { type: 'link', url: value, children: text },
    { type: 'delete', children: [{ type: 'strong', children: [{ type: 'emphasis', children: text }] }] },
  ]
  const cue = { id: 'a', cue: inline, body: [{ type: 'paragraph' as const, children: inline }] }
  const row = { type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children: inline }] }
  const question: Question = {
    ...(bank.items[0] as Question),
    prompt: text,
    options: [{ id: 'a', correct: true, content: cue.body }],
    answer: {
      short: inline,
      keyPoints: [cue],
      body: [
        { type: 'heading', depth: 3, children: inline },
        { type: 'code', lang: value, meta: value, value },
        { type: 'math', value },
        { type: 'blockquote', data: { alert: 'note' }, children: cue.body },
      ],
      comparison: { type: 'table', align: [], children: [row, row] },
      facts: [{ id: 'a', text: inline }],
      pitfalls: [cue],
      followUps: [cue],
      signals: [cue],
    },
  }
  const note: Note = { ...(bank.items.at(-1) as Note), title: text, blocks: cue.body, sections: [] }
  const authors = [{ name: value }]
  const cards = bank.cards.map((card): Card => {
    const asked = {
      prompt: inline,
      cue: inline,
      aspect: inline,
      claim: inline,
      question: inline,
      text: inline,
    }
    const answered = { statement: cue.body, correction: cue.body, answer: cue.body, explanation: cue.body }
    const known = Object.entries({ ...asked, ...answered, short: inline, label: text, stem: cue.body })
    return { ...card, ...Object.fromEntries(known.filter(([key]) => key in card)), item: question.id }
  })
  const items = [question, note]
  return { ...bank, title: value, description: value, authors, version: value, items, cards }
}

test.each([
  '#panic("x")',
  '*a* _b_ `c` ```d```',
  '$x$ @ref <label> #label',
  '\\u{0} \\ \\n',
  '#import "@preview/x:1.0.0" #eval("1")',
  '] #set text(fill: red) [',
  '// /* ** */ = -- --- ... ~ "q" \'q\'',
  'data.json ../../etc/passwd',
  `${'averylongword'.repeat(16)}`,
])('%j is printed as it is', async value => {
  const text = await textWith(value)
  expect(text.split(value.replace(/\s/g, '')).length - 1).toBeGreaterThan(25)
})

test.each<SheetName>(['practice', 'cues', 'cards', 'cheat-sheet'])(
  'on %s too text is printed as it is',
  async sheet => {
    const values = [
      '#panic("x")',
      '*a* _b_',
      '$x$ @ref <label>',
      '\\u{0}',
      '#eval("1")',
      '] #set text(fill: red) [',
    ]
    const text = await textWith(values.join(' '), sheet)
    for (const value of values) expect(text).toContain(value.replace(/\s/g, ''))
  },
)

test('no text makes any sheet fail', async () => {
  const names: SheetName[] = ['study-guide', 'practice', 'cues', 'cards', 'cheat-sheet']
  const unit = fc.oneof(
    fc.constantFrom(...'a# [\\`*$@<"\n\u0301\u0627你👍\uD800\uE000\0'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, maxLength: 40 }), async value => {
      const sheets = names.map(sheet => ({ sheet, extra: true }))
      const artifacts = await renderPdf(bankOf(value), { scratch: '' }, { sheets })
      expect(artifacts).toHaveLength(2 * sheets.length)
    }),
    { numRuns: 6 },
  )
})
