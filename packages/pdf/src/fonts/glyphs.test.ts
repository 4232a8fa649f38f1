import { expect, test } from 'vitest'
import { readFonts } from './fonts.ts'
import { toGlyphs } from './glyphs.ts'

const fonts = readFonts()
const glyphs = toGlyphs(fonts)

test('a base and its marks must come from one family', () => {
  expect(['é', 'x\u0302', '→', '∇', '👍', '№'].map(glyphs)).toEqual([true, true, true, true, true, true])
  expect(['你', 'ع', 'א', '∇\u0302'].map(glyphs)).toEqual([false, false, false, false])
})

test('private characters mean nothing to a reader, though a font may draw them', () => {
  expect(glyphs('\uE000')).toBe(false)
})
