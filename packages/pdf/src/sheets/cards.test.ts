import { type Card, type Duplex, exampleOf, type SheetRequest, type Stock } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { type OpenPage, openPdf } from '../open-pdf.fixture.ts'
import { renderPdf } from '../render-pdf.ts'
import { paperSizes, stocks } from '../stocks.ts'

const example = exampleOf('bank')
const [model] = example.cards as [Card]
const cards = Array.from({ length: 13 }, (_, index) => ({ ...model, id: `card-${index + 1}` }))
const bank = { ...example, cards }

async function pagesOf(request: Partial<SheetRequest>): Promise<readonly OpenPage[]> {
  const [pdf] = await renderPdf(bank, { scratch: '' }, { sheets: [{ sheet: 'cards', ...request }] })
  return (await openPdf(pdf?.contents)).pages
}

/** Where the id of a card stands on a page: at the lower right corner of the card, in millimetres from the upper left. */
function cornersOf({ pieces, height }: OpenPage): ReadonlyMap<string, readonly [number, number]> {
  const ids = pieces.filter(({ text }) => /^card-\d+$/.test(text))
  return new Map(ids.map(({ text, right, base }) => [text, [toMm(right), toMm(height - base)]]))
}

function toMm(points: number): number {
  return (points * 25.4) / 72
}

/** Where it should be: by the measures of the stock, front and back. */
function expected(stock: Stock, duplex: Duplex, index: number, isBack: boolean): readonly [number, number] {
  const { columns, left, top, width, height, paper, perforated } = stocks[stock]
  const sheet = paperSizes[paper]
  const x = left + (index % columns) * width
  const y = top + Math.floor(index / columns) * height
  const inset = perforated ? 4 : 6
  if (!isBack) return [x + width - inset, y + height - inset]
  return duplex === 'long-edge'
    ? [sheet.width - x - inset, y + height - inset] // turned like a page of a book
    : [x + width - inset, sheet.height - y - inset] // turned like a page of a calendar
}

test.each<[Stock, Duplex]>([
  ['a7', 'long-edge'],
  ['l7414', 'short-edge'],
  ['5371', 'long-edge'],
  ['5371', 'short-edge'],
  ['letter-8', 'long-edge'],
])('on %s, turned at the %s, each card lies on the grid and its back behind it', async (stock, duplex) => {
  const pages = await pagesOf({ stock, duplex })
  const perPage = stocks[stock].columns * stocks[stock].rows
  expect(pages).toHaveLength(2 * Math.ceil(cards.length / perPage))
  for (const [index, { id }] of cards.entries()) {
    const page = 2 * Math.floor(index / perPage)
    for (const side of [0, 1]) {
      const [x = 0, y = 0] = cornersOf(pages[page + side] as OpenPage).get(id) ?? []
      const [right, bottom] = expected(stock, duplex, index % perPage, side === 1)
      expect(Math.abs(x - right), `${id}, side ${side}, across`).toBeLessThan(0.1)
      expect(Math.abs(y - bottom), `${id}, side ${side}, down`).toBeLessThan(0.1)
    }
  }
})

test('the offset of a printer shifts the backs and nothing else', async () => {
  const [front, back] = await pagesOf({ stock: 'l7414' })
  const [sameFront, shifted] = await pagesOf({ stock: 'l7414', offset: { right: 1.5, down: -2 } })
  expect(sameFront?.pieces).toEqual(front?.pieces)
  const [x = 0, y = 0] = cornersOf(back as OpenPage).get('card-1') ?? []
  const [right = 0, bottom = 0] = cornersOf(shifted as OpenPage).get('card-1') ?? []
  expect(right - x).toBeCloseTo(1.5, 1)
  expect(bottom - y).toBeCloseTo(-2, 1)
})

test('cards to be folded have their backs beside them, on one side of the paper', async () => {
  const pages = await pagesOf({ duplex: 'fold' })
  expect(pages).toHaveLength(4)
  const ids = pages[0]?.pieces.filter(({ text }) => text === 'card-1') ?? []
  const [front, back] = ids.map(({ right }) => toMm(right))
  expect((back ?? 0) - (front ?? 0)).toBeCloseTo(105, 1)
})

test('a screen reader meets the fronts in their order, then the backs in the same order', async () => {
  const [front, back] = await pagesOf({ stock: '5371' })
  const inOrder = (page?: OpenPage) =>
    page?.pieces.filter(({ text }) => text.startsWith('card-')).map(({ text }) => text)
  expect(inOrder(front)).toEqual(cards.slice(0, 10).map(({ id }) => id))
  expect(inOrder(back)).toEqual(inOrder(front))
})

test('the kinds of cards of the example say what is asked', async () => {
  const sheets: SheetRequest[] = [{ sheet: 'cards', extra: true, stock: 'l7414' }]
  const [pdf] = await renderPdf(example, { scratch: '' }, { sheets })
  const { pages } = await openPdf(pdf?.contents)
  const text = pages.map(page => page.text).join(' ')
  for (const card of example.cards) expect(text).toContain(card.id)
  expect(text).toContain('What is wrong with this?')
  expect(text).toContain('What does this print?')
  expect(text).toContain('[…]')
})
