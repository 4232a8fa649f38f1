import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUtf8, toCharacter } from './utf-8.ts'

test('any character is what its bytes are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), character => {
      expect(toCharacter([...new TextEncoder().encode(character)])).toBe(character)
    }),
  )
})

test('bytes are a character where the decoder of the platform says so', () => {
  const byte = fc.oneof(fc.integer({ min: 0x80, max: 0xbf }), fc.integer({ min: 0, max: 0xff }))
  fc.assert(
    fc.property(fc.array(byte, { minLength: 1, maxLength: 5 }), bytes => {
      const read = readUtf8(Uint8Array.from(bytes))
      const isOne = 'text' in read && [...read.text].length === 1
      expect(toCharacter(bytes)).toBe(isOne ? read.text : undefined)
    }),
    { numRuns: 2000 },
  )
})

test('what is overlong, a surrogate, too large or cut short is no character', () => {
  const wrong = [
    [0xc0, 0xaf],
    [0xe0, 0x80, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe2, 0x9c],
    [],
  ]
  expect(wrong.map(toCharacter)).toEqual(wrong.map(() => undefined))
})

test('bytes that are no UTF-8 are weighed', () => {
  expect(readUtf8(Uint8Array.of(0x61, 0xc3, 0xa9, 0xff, 0xe2, 0x9c))).toEqual({ right: 1, wrong: [3, 4, 5] })
})
