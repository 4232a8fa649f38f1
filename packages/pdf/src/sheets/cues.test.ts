import { type Block, exampleOf, type Question } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { openPdf } from '../open-pdf.fixture.ts'
import { renderPdf } from '../render-pdf.ts'

const bank = exampleOf('bank')
const model = bank.items.find((item): item is Question => item.kind === 'question') as Question

test('a page on which a sheet goes on tells whose it is, and the how many', async () => {
  const text = (value: string) => [{ type: 'text' as const, value }]
  const body = (length: number): Block[] => [
    { type: 'paragraph', children: text('Some words. '.repeat(length)) },
  ]
  const items = [60, 1].map((length, index): Question => {
    const keyPoints = Array.from({ length: 8 }, (_, id) => ({
      id: `${id}`,
      cue: text('What?'),
      body: body(length),
    }))
    const prompt = text(`Question ${index + 1}`)
    return {
      ...model,
      id: `q-${index}`,
      number: index + 1,
      prompt,
      answer: { short: text('So.'), keyPoints } as Question['answer'],
    } as Question
  })
  const sheets = [{ sheet: 'cues' as const }]
  const [pdf] = await renderPdf({ ...bank, items }, { scratch: '' }, { sheets })
  const { pages } = await openPdf(pdf?.contents)
  const heads = pages.map(({ pieces, height }) =>
    pieces
      .filter(({ base, text }) => base > height - 45 && text !== 'Fold here')
      .map(({ text }) => text)
      .join(' '),
  )
  expect(heads).toEqual(['', '1 Question 1 · 2', '1 Question 1 · 3', ''])
})
