import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { compileSheet } from './compiler.ts'
import { readFonts } from './fonts/fonts.ts'
import { toGlyphs } from './fonts/glyphs.ts'
import { toOrders } from './order.ts'
import { type Settings, toSettings } from './settings.ts'
import { toStudyGuide } from './sheets/study-guide.ts'

const fonts = readFonts()
const bank = exampleOf('bank')
const guide = toStudyGuide(bank, toGlyphs(fonts))
const [settings] = toOrders(bank, undefined).map(order => toSettings(bank, order)) as [Settings]

test('the templates ask for no font that is not shipped', () => {
  expect(compileSheet('study-guide', guide, settings, fonts).warnings).toEqual([])
})

test('the text of every page is seen, each piece in the one box of a study guide', () => {
  const { layout } = compileSheet('study-guide', guide, settings, fonts)
  expect(layout.pages.map(({ boxes }) => boxes.length)).toEqual(layout.pages.map(() => 1))
  const texts = layout.pages.map(({ runs }) => runs.map(({ text }) => text).join(' '))
  expect(texts[1]).toMatch(/^Contents Python developer/)
  expect(texts.slice(2).every(text => text.includes('Lists and Tuples 1.1.0'))).toBe(true)
})

test('a font that is not there is told with its place', () => {
  const without = fonts.filter(font => font.family !== 'Noto Emoji')
  expect(compileSheet('study-guide', guide, settings, without).warnings[0]).toMatch(
    /typ:\d+:\d+: unknown font family: noto emoji/,
  )
})

test('a fault of the templates or their data is told in the words of Typst', () => {
  expect(() => compileSheet('study-guide', guide, { ...settings, paper: 'a0' as 'a4' }, fonts)).toThrow(
    /^Cannot lay out study-guide\.typ: study-guide\.typ:\d+:\d+: dictionary does not contain key "a0"/,
  )
})

test('what PDF/UA refuses is told when the file is written', () => {
  const properties = { ...guide.properties, title: '' }
  expect(() => compileSheet('study-guide', { ...guide, properties }, settings, fonts)).toThrow(
    'Cannot write study-guide.typ as PDF/UA-1: PDF/UA-1 error: missing document title',
  )
})

test('every character that the fonts have can be written, in every chain of faces and every style', () => {
  const glyphs = toGlyphs(fonts)
  const all = Array.from({ length: 0x1ffff }, (_, point) => point)
    .filter(point => point > 32 && (point < 0xd800 || point > 0xdfff))
    .map(point => String.fromCodePoint(point))
    .filter(glyphs)
  expect(all.length).toBeGreaterThan(5000)
  const inline = [{ type: 'text', value: all.join(' ') }]
  const children = [
    ...inline,
    { type: 'strong', children: [{ type: 'emphasis', children: inline }] },
    { type: 'inlineCode', value: all.join(' '), children: inline },
  ]
  const blocks = [{ type: 'paragraph', keep: false, children }]
  const note = {
    id: 'all',
    title: [{ type: 'text', value: 'All' }],
    running: 'All',
    topic: null,
    blocks,
    references: [],
    related: [],
  }
  const { pdf } = compileSheet('study-guide', { ...guide, parts: [], notes: [note] }, settings, fonts)
  expect(Buffer.from(pdf).toString('latin1', 0, 8)).toBe('%PDF-1.7')
})
