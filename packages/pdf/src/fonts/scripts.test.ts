import { type Bank, exampleOf, type Note } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { openPdf } from '../open-pdf.fixture.ts'
import { renderPdf } from '../render-pdf.ts'
import { directionOf, directionOfText, readScripts } from './scripts.ts'

const bank = exampleOf('bank')
const note = bank.items.find((item): item is Note => item.kind === 'note') as Note

function bankOf(text: string, language = 'en'): Bank {
  const blocks: Note['blocks'] = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }]
  return { ...bank, language, items: [{ ...note, blocks, sections: [] }] }
}

test.each([
  ['plain English', 'en', []],
  ['Привет, Ελληνικά', 'ru', []],
  ['שלום', 'he', ['Noto Serif Hebrew']],
  ['مرحبا नमस्ते', 'en', ['Noto Naskh Arabic', 'Noto Serif Devanagari']],
  ['列表', 'zh-CN', ['Noto Sans SC']],
  ['列表', 'zh-Hant', ['Noto Sans TC']],
  ['漢字', 'ja', ['Noto Sans JP']],
  ['漢字とかな', 'en', ['Noto Sans JP']],
  ['한글', 'en', ['Noto Sans KR']],
])('%s in a bank in %s needs %j', (text, language, names) => {
  expect(readScripts(bankOf(text, language)).map(({ name }) => name)).toEqual(names)
})

test('Hebrew and Arabic go from right to left, by the language of the bank and by most letters of a text', () => {
  expect(['he', 'ar-EG', 'fa', 'en', 'ku-Latn'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr'])
  expect(['1. שלום, Ada', 'SQL הוא שפה', 'The word שלום', '42'].map(directionOfText)).toEqual([
    ...['rtl', 'rtl', 'ltr', undefined],
  ])
})

test('a Hebrew bank begins its lines at the right, its labels in the outer column', async () => {
  const [sheet] = await renderPdf(bankOf('שלום עולם', 'he'), { scratch: '' })
  const { pages, language } = await openPdf(sheet?.contents)
  const page = pages.at(-1)
  const right = (text: RegExp) => page?.pieces.find(piece => text.test(piece.text))?.right ?? 0
  expect(language).toBe('he')
  expect(page?.text).not.toContain('U+')
  expect(Math.round(right(/סיכומים/))).toBeGreaterThan(500)
  expect(Math.round(right(/[א-ת]/u))).toBeGreaterThan(400)
})

test('what no installed font has is told at its item, with the package to install, and printed as code points', async () => {
  const [sheet, report] = await renderPdf(bankOf('列表 ok', 'zh'), { scratch: '' })
  const { standIns } = JSON.parse(Buffer.from(report?.contents as Uint8Array).toString())
  const place = { path: note.source.path, line: note.source.start.line, column: note.source.start.column }
  expect(standIns).toEqual([
    { kind: 'characters', text: '列表', item: note.id, place, package: '@expo-google-fonts/noto-sans-sc' },
  ])
  expect((await openPdf(sheet?.contents)).pages.at(-1)?.text).toContain('[U+5217 U+8868] ok')
})

test('TeX that cannot be read is told at its item', async () => {
  const blocks: Note['blocks'] = [{ type: 'math', value: '\\frac{1' }]
  const [, report] = await renderPdf({ ...bank, items: [{ ...note, blocks }] }, { scratch: '' })
  const { standIns } = JSON.parse(Buffer.from(report?.contents as Uint8Array).toString())
  expect(standIns).toMatchObject([{ kind: 'formula', text: '\\frac{1', item: note.id }])
})
