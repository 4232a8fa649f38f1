import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readShown } from './shown.ts'

function shown(operands: string): (number | string)[] {
  const all: (number | string)[] = []
  readShown(
    operands,
    glyph => all.push(glyph),
    by => all.push(`${by}`),
  )
  return all
}

test('glyphs of two bytes are read, and shifts between them', () => {
  expect(shown('[(\\000\\031\\000\\n) 29.296875 (\\0012) -4 <0A1f>] ')).toEqual([
    25,
    10,
    '29.296875',
    306,
    '-4',
    0xa1f,
  ])
})

test('pairs of parentheses may stand in a string as they are', () => {
  expect(shown('(\\000(\\000\\(\\000)\\000A) 7')).toEqual([40, 40, 41, 65, '7'])
})

test('every glyph is read back, however its bytes are written', () => {
  const octal = (byte: number) => `\\${byte.toString(8).padStart(3, '0')}`
  const plain = (byte: number) => {
    const letter = String.fromCharCode(byte)
    return '()\\'.includes(letter) ? `\\${letter}` : letter
  }
  const glyphs = fc.array(fc.tuple(fc.integer({ min: 0, max: 0xffff }), fc.boolean(), fc.boolean()))
  fc.assert(
    fc.property(glyphs, list => {
      const bytes = list.map(
        ([glyph, first, second]) =>
          (first ? octal : plain)(glyph >> 8) + (second ? octal : plain)(glyph & 255),
      )
      expect(shown(`(${bytes.join('')})`)).toEqual(list.map(([glyph]) => glyph))
    }),
  )
})
