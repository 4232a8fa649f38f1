import { expect, test } from 'vitest'
import { readFonts } from '../fonts/fonts.ts'
import { toGlyphs } from '../fonts/glyphs.ts'
import { toCharacters, toPrintable, toPrintableLines, toVisible } from './characters.ts'

const glyphs = toGlyphs(readFonts())

test('plain text stays as it is, its line ends as spaces', () => {
  expect(toCharacters('Zażółć gęślą\njaźń, λ → ∇', glyphs)).toEqual([
    { type: 'text', value: 'Zażółć gęślą jaźń, λ → ∇' },
  ])
})

test('emoji are pieces of their own, however many code points they have', () => {
  expect(toCharacters('a 👍🏽👨‍👩‍👧 1️⃣ 🇩🇪', glyphs)).toEqual([
    { type: 'text', value: 'a ' },
    { type: 'emoji', value: '👍🏽' },
    { type: 'emoji', value: '👨‍👩‍👧' },
    { type: 'text', value: ' ' },
    { type: 'emoji', value: '1️⃣' },
    { type: 'text', value: ' ' },
    { type: 'emoji', value: '🇩🇪' },
  ])
})

test('what no font has is told by its code points, and never vanishes', () => {
  expect(toCharacters('in 你好 and ع', glyphs)).toEqual([
    { type: 'text', value: 'in ' },
    { type: 'missing', value: '[U+4F60 U+597D]' },
    { type: 'text', value: ' and ' },
    { type: 'missing', value: '[U+0639]' },
  ])
})

test('an accent that has no glyph of its own is composed with its letter', () => {
  expect(toCharacters('A\u0311', glyphs)).toEqual([{ type: 'text', value: '\u0202' }])
})

test('NUL, controls of direction and lone surrogates are not kept', () => {
  expect(toCharacters('a\0b\u202Ec\u200Bd\uFEFF', glyphs)).toEqual([{ type: 'text', value: 'abcd' }])
  expect(toCharacters('\uD800', glyphs)).toEqual([{ type: 'text', value: '\uFFFD' }])
  expect(toVisible('你\0\u202E好\uDC00')).toBe('你好\uFFFD')
})

test('a joiner stays where letters join, and nowhere else', () => {
  expect(toVisible('می\u200Cخواهم क्\u200Dष a\u200Cb \u200D')).toBe('می\u200Cخواهم क्\u200Dष ab ')
})

test('a space that no font has is a space', () => {
  expect(toPrintable('a\u3000b', glyphs)).toBe('a b')
})

test('code keeps its lines and tabs', () => {
  expect(toPrintableLines('if x:\r\n\ty = "你"  # 👍', glyphs)).toBe('if x:\n\ty = "[U+4F60]"  # 👍')
})
