import { type Block, exampleOf, type Question } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { type OpenPage, openPdf } from '../open-pdf.fixture.ts'
import { renderPdf } from '../render-pdf.ts'

const bank = exampleOf('bank')
const [, model] = bank.items.filter(item => item.kind === 'question')

const labels =
  /^(Short answer|Key points|Answer|Comparison|Facts|Pitfalls|Follow-ups|Signals|References|See also|Right options?)$/

/** Labels of the side column that stand beside nothing. */
function stranded({ pieces }: OpenPage): string[] {
  const side = pieces.filter(({ text, left }) => left < 60 && labels.test(text))
  return side
    .filter(label => !pieces.some(it => it.left > 120 && Math.abs(it.base - label.base) < 20))
    .map(({ text }) => text)
}

test('wherever a page ends, no label is left behind at its end', async () => {
  const filler = (count: number): Block[] =>
    Array.from({ length: count }, (_, index) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: `Line ${index}` }],
    }))
  const items = Array.from({ length: 14 }, (_, index): Question => {
    const { answer, ...question } = model as Question
    const body = [...filler(index * 2), ...(answer?.body ?? [])]
    return {
      ...question,
      id: `q-${index}`,
      related: [`q-${index + 1}`],
      answer: { ...answer, body } as NonNullable<typeof answer>,
    }
  })
  const [pdf] = await renderPdf({ ...bank, items }, { scratch: '' })
  const { pages } = await openPdf(pdf?.contents)
  expect(pages.length).toBeGreaterThan(14)
  expect(pages.flatMap(stranded)).toEqual([])
})

test.each([
  ['de', 'Inhalt', 'Seite 2 von'],
  ['es', 'Índice', 'Página 2 de'],
  ['fr-CA', 'Sommaire', 'Page 2 sur'],
  ['it', 'Indice', 'Pagina 2 di'],
  ['pt-BR', 'Índice', 'Página 2 de'],
  ['fi', 'Contents', 'Page 2 of'],
])('a bank in %s has a sheet in it, or in English', async (language, contents, page) => {
  const [pdf] = await renderPdf({ ...bank, language }, { scratch: '' })
  const { pages } = await openPdf(pdf?.contents)
  expect(pages[1]?.text).toMatch(new RegExp(`^${contents} .*${page} \\d+ ?$`))
})
