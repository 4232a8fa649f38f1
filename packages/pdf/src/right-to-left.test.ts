import { type Bank, type Block, type Card, exampleOf, type Note, type Phrasing } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { type OpenPage, openPdf } from './open-pdf.fixture.ts'
import { renderPdf } from './render-pdf.ts'

const bank = exampleOf('bank')
const note = bank.items.find((item): item is Note => item.kind === 'note') as Note

const text = (value: string): Phrasing => ({ type: 'text', value })
const code = (value: string): Phrasing => ({ type: 'inlineCode', value })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', children })

/** The last page of a Hebrew note. */
async function pageOf(...blocks: Block[]): Promise<OpenPage> {
  const items = [{ ...note, blocks, sections: [], related: [] }]
  const [pdf] = await renderPdf({ ...bank, language: 'he', items } as Bank, { scratch: '' })
  return (await openPdf(pdf?.contents)).pages.at(-1) as OpenPage
}

/** The pieces of text that match, from left to right. */
function across({ pieces }: OpenPage, ...patterns: RegExp[]): string[] {
  const found = patterns.map(pattern => pieces.find(piece => pattern.test(piece.text)))
  expect(found).not.toContain(undefined)
  return found
    .flatMap(piece => piece ?? [])
    .toSorted((a, b) => a.left - b.left)
    .map(piece => piece.text)
}

test('a Hebrew sentence that begins with code begins at the right, its code first', async () => {
  const page = await pageOf(paragraph(code('len'), text(' עולה מעט')))
  expect(across(page, /^le/, /עולה/)).toEqual(['עולה', expect.stringMatching(/^le/)])
  expect(page.pieces.find(({ text }) => text.startsWith('le'))?.right).toBeGreaterThan(400)
})

test('an English sentence goes from left to right all the same', async () => {
  const page = await pageOf(paragraph(text('Ends with a stop. '), code('x'), text(' too')))
  expect(across(page, /^Ends/, /^x$/)).toEqual([expect.stringMatching(/^Ends/), 'x'])
})

test('an address and other long words stand in their order', async () => {
  const url = 'https://example.org/a/path/that/has/many/parts'
  const page = await pageOf(paragraph(text('ראו '), { type: 'link', url, children: [text('כאן')] }))
  expect(across(page, /^https/, /^example/, /^path/, /^parts/).map(part => part.replace(/\W/g, ''))).toEqual([
    ...['https', 'example', 'path', 'parts'],
  ])
})

test('code begins at the left, and words in it change no places', async () => {
  const page = await pageOf({ type: 'code', lang: 'python', value: 'd = {"א": 1}' })
  const [first] = page.pieces.filter(({ text }) => text.startsWith('d'))
  expect(first?.left).toBeLessThan(100)
  expect(across(page, /^d/, /א/, /1}?$/)[1]).toBe('א')
})

test('the first column of a table is the right one, and its words keep their distance', async () => {
  const row = (...cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map(cell => ({ type: 'tableCell' as const, children: [text(cell)] })),
  })
  const page = await pageOf({
    type: 'table',
    align: [null, null],
    children: [row('אחת', 'שתיים'), row('שלושים', 'ארבעים')],
  })
  const [left, right] = [/^(ארבעים|םיעברא)$/, /^(שלושים|םישולש)$/].map(word =>
    page.pieces.find(it => word.test(it.text)),
  )
  expect((right?.left ?? 0) - (left?.right ?? 0)).toBeGreaterThan(9)
})

test('a number that follows a Latin word in the line about a question stays behind it', async () => {
  const questions = bank.items.filter(({ kind }) => kind === 'question').slice(0, 1)
  const items = questions.map(question => ({ ...question, minutes: 3 }))
  const [pdf] = await renderPdf(
    { ...bank, language: 'he', items } as Bank,
    { scratch: '' },
    { sheets: [{ sheet: 'practice' }] },
  )
  const [page] = (await openPdf(pdf?.contents)).pages
  expect(across(page as OpenPage, /^Tuples/, /^3\b/)).toEqual([
    expect.stringMatching(/^3/),
    expect.stringMatching(/^Tuples/),
  ])
})

test('both sides of a card begin at its right edge', async () => {
  const [card] = bank.cards.filter(({ kind }) => kind === 'point') as Card[]
  const cards = [{ ...card, id: 'a', cue: [text('שאלה')], statement: [paragraph(text('תשובה'))] }] as Card[]
  const [pdf] = await renderPdf(
    { ...bank, language: 'he', cards },
    { scratch: '' },
    { sheets: [{ sheet: 'cards' }] },
  )
  const pages = (await openPdf(pdf?.contents)).pages
  const edges = pages.map(({ pieces }) =>
    Math.max(...pieces.filter(({ text }) => /[א-ת]{4}/.test(text)).map(({ right }) => right)),
  )
  const inMm = edges.map(edge => Math.round((edge * 25.4) / 72))
  expect(inMm).toEqual([105 - 6, 210 - 6])
})
