import type { SheetName, SheetRequest } from '@prepdeck/model'
import { describe, expect, test } from 'vitest'
import type { Fit } from '../fit/fit.ts'
import { openPdf } from '../open-pdf.fixture.ts'
import { renderPdf } from '../render-pdf.ts'
import { uglyBank } from '../ugly-bank.fixture.ts'

const bank = uglyBank()

const requests: SheetRequest[] = [
  { sheet: 'study-guide' },
  { sheet: 'practice', paper: 'letter' },
  { sheet: 'cues' },
  { sheet: 'cards', stock: 'l7414' },
  { sheet: 'cards', paper: 'letter', duplex: 'fold', colour: true },
  { sheet: 'cheat-sheet', paper: 'letter', colour: true },
  { sheet: 'calibration' },
]

const made = new Map<SheetName, Fit>()

describe.each(requests)('the ugliest bank as $sheet', async request => {
  const [pdf, json] = await renderPdf(bank, { scratch: '' }, { sheets: [request] })
  const fit: Fit = JSON.parse(Buffer.from(json?.contents as Uint8Array).toString())
  const { pages, part, tagged } = await openPdf(pdf?.contents)
  made.set(request.sheet, fit)

  test('leaves no box and prints nothing over anything', () => {
    expect({ outside: fit.outside, overprinted: fit.overprinted }).toEqual({ outside: [], overprinted: [] })
  })

  test('has its text on the paper for another reader too', () => {
    const outside = pages.flatMap(({ width, height, pieces }) =>
      pieces.filter(it => it.left < 10 || it.right > width - 10 || it.base < 10 || it.base > height - 10),
    )
    expect(outside).toEqual([])
  })

  test('tells its version on every page, and is tagged', () => {
    expect(fit.pages).toBe(pages.length)
    expect(pages.filter(({ text }) => !text.includes('1.1.0')).map(({ text }) => text)).toEqual([])
    expect({ part, tagged }).toEqual({ part: '1', tagged: true })
  })
})

test('what did not fit as it was written is told', () => {
  const [cues, cards] = [made.get('cues')?.notices, made.get('cards')?.notices]
  expect(cues).toContainEqual(expect.objectContaining({ kind: 'continued', of: 'three-pages' }))
  expect(cues).toContainEqual(expect.objectContaining({ kind: 'stacked', of: 'table' }))
  expect(cards).toContainEqual(expect.objectContaining({ kind: 'split', of: 'long-code-predict-1' }))
  expect(cards?.filter(({ kind }) => kind === 'too-large')).toEqual([])
})
