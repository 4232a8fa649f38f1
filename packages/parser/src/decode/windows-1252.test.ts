import { expect, test } from 'vitest'
import { fromWindows1252, toByte } from './windows-1252.ts'

test('80 to 9F are the punctuation of Windows, the rest is Latin-1', () => {
  const high = Array.from({ length: 0x20 }, (_, index) => 0x80 + index)
  expect(fromWindows1252(high)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ')
  expect(fromWindows1252([0x41, 0xa0, 0xe9, 0xff])).toBe('A\u00a0éÿ')
})

test('every byte above 7F is one character, and back', () => {
  const high = Array.from({ length: 0x80 }, (_, index) => 0x80 + index)
  expect(Array.from(fromWindows1252(high), toByte)).toEqual(high)
  expect(['a', '✅', 'ж'].map(toByte)).toEqual([undefined, undefined, undefined])
})
