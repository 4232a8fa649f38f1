import { type Bank, exampleOf, type Question } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { compileSheet } from '../compiler.ts'
import { readFonts } from '../fonts/fonts.ts'
import { toGlyphs } from '../fonts/glyphs.ts'
import { openPdf } from '../open-pdf.fixture.ts'
import { type Order, toOrders } from '../order.ts'
import { renderPdf } from '../render-pdf.ts'
import { toSettings } from '../settings.ts'
import { toCheatSheet } from './cheat-sheet.ts'

const bank = exampleOf('bank')
const model = bank.items.find((item): item is Question => item.kind === 'question') as Question

/** So many questions, each with a short answer of some lines. */
function bankOf(count: number): Bank {
  const short = [{ type: 'text' as const, value: 'Some words of an answer. '.repeat(10) }]
  const items = Array.from({ length: count }, (_, index): Question => {
    const { answer: _answer, number: _number, ...question } = model
    const prompt = [{ type: 'text' as const, value: `Question ${index}` }]
    return { ...question, id: `q-${index}`, prompt, answer: { short } as Question['answer'] } as Question
  })
  return { ...bank, items, cards: [] }
}

/** How many questions stand in each column of the last page. */
async function columnsOf(count: number): Promise<number[]> {
  const [pdf] = await renderPdf(bankOf(count), { scratch: '' }, { sheets: [{ sheet: 'cheat-sheet' }] })
  const { pages } = await openPdf(pdf?.contents)
  const lefts = pages
    .at(-1)
    ?.pieces.filter(({ text }) => /^Question \d+$/.test(text))
    .map(({ left }) => Math.round(left))
  const columns = [...new Set(lefts)].toSorted((a, b) => a - b)
  return columns.map(column => lefts?.filter(left => left === column).length ?? 0)
}

test.each([
  [4, [1, 1, 1, 1]],
  [10, [2, 3, 3, 2]],
  [70, [2, 2, 2, 1]],
])('the last columns of %i questions are about as long', async (count, columns) => {
  expect(await columnsOf(count)).toEqual(columns)
})

test.each([48, 56, 60, 63, 66])(
  'the columns of %i questions settle, also where a page is nearly full',
  count => {
    const [order] = toOrders(bankOf(count), [{ sheet: 'cheat-sheet' }])
    const fonts = readFonts()
    const data = toCheatSheet(bankOf(count), toGlyphs(fonts))
    expect(compileSheet('cheat-sheet', data, toSettings(bank, order as Order), fonts).warnings).toEqual([])
  },
)

test('a term that its statement begins with stands there once', () => {
  const text = (value: string) => ({ type: 'text' as const, value })
  const note = bank.items.find(({ kind }) => kind === 'note')
  const card = bank.cards.find(({ kind }) => kind === 'point')
  const cue = [text('Slice')]
  const statement = [
    { type: 'paragraph', children: [{ type: 'strong', children: cue }, text(' is a part.')] },
  ]
  const cards = [{ ...card, item: note?.id, cue, statement }] as Bank['cards']
  const { notes } = toCheatSheet({ ...bank, cards }, () => true)
  expect(notes[0]?.blocks).toEqual([{ ...statement[0], keep: false }])
})
