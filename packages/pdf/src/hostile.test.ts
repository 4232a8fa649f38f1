import { type Bank, exampleOf, type Note, type Phrasing, type Question } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPdf, textOf } from './open-pdf.fixture.ts'
import { renderPdf } from './render-pdf.ts'

// Text of a stranger, in every place where a bank has text. It may say anything, and do nothing.

async function textWith(value: string): Promise<string> {
  const [artifact] = await renderPdf(bankOf(value), { scratch: '' })
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
  return { ...bank, title: value, description: value, authors, version: value, items: [question, note] }
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

test('no text makes the sheet fail', async () => {
  const unit = fc.oneof(
    fc.constantFrom(...'a# [\\`*$@<"\n\u0301\u0627你👍\uD800\uE000\0'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, maxLength: 40 }), async value => {
      const artifacts = await renderPdf(bankOf(value), { scratch: '' })
      expect(artifacts.map(({ path }) => path)).toContain('pdf/lists-and-tuples-study-guide-a4.pdf')
    }),
    { numRuns: 12 },
  )
})
