import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const units = (text: string, littleEndian: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap(unit =>
      littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  )

/** `2:3 error: Unexpected …` for each fault. */
function faultsOf(value: Uint8Array | string): string[] {
  return decode(value).faults.map(({ place, reason, severity }) => {
    const { line, column } = place as { line: number; column: number }
    return `${line}:${column} ${severity}: ${reason}`
  })
}

describe('text', () => {
  test('in UTF-8 is read', () => {
    expect(decode(utf8('é✅\n'))).toEqual({ text: 'é✅\n', mark: '', faults: [] })
  })

  test('in UTF-8 with a byte order mark is read without the mark', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', mark: '\uFEFF', faults: [] })
  })

  test.each([true, false])('in UTF-16 with a byte order mark is read, little-endian: %s', littleEndian => {
    const bytes = units('\uFEFFa✅😀\r\n', littleEndian)
    expect(decode(bytes)).toEqual({ text: 'a✅😀\r\n', mark: '\uFEFF', faults: [] })
  })

  test('in UTF-16 of which half a character is missing is refused at its end', () => {
    const bytes = units('\uFEFFa\nb', true).subarray(0, -1)
    expect(decode(bytes).text).toBeUndefined()
    expect(faultsOf(bytes)).toEqual([
      '2:1 error: Unexpected half of a character at the end, expected UTF-16 in pairs of bytes',
    ])
  })

  test('in UTF-16 without a byte order mark is refused for its NULs', () => {
    expect(faultsOf(units('ab', true))).toEqual(['1:2 error: Unexpected NUL (U+0000), expected text'])
  })

  test('that somebody else has decoded is taken as it is, its mark aside', () => {
    expect(decode('\uFEFFé')).toEqual({ text: 'é', mark: '\uFEFF', faults: [] })
  })

  test('may end its lines in CR, LF or both, and each counts as one', () => {
    expect(decode(utf8('a\rb\r\nc\n'))).toEqual({ text: 'a\rb\r\nc\n', mark: '', faults: [] })
    expect(faultsOf(utf8('a\rb\r\nc\u202E'))).toEqual([expect.stringMatching(/^3:2 /)])
  })
})

describe('text in Windows-1252', () => {
  test('is read with a warning at the first byte that is no UTF-8', () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x85, 0x20, 0x80)
    expect(decode(bytes).text).toBe('a\ncafé… €')
    expect(faultsOf(bytes)).toEqual([
      '2:4 warning: Unexpected byte E9, expected UTF-8; the file is read as Windows-1252',
    ])
  })

  test('is refused at a byte that Windows-1252 has no character for', () => {
    expect(faultsOf(Uint8Array.of(0x61, 0xe9, 0x81))).toEqual([
      '1:3 error: Unexpected byte 81, expected UTF-8 (Windows-1252 has no such character)',
    ])
  })

  test('is refused where its words are of another alphabet', () => {
    const russian = Uint8Array.from([0x2d, 0x20, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect(decode(russian).text).toBeUndefined()
    expect(faultsOf(russian)).toEqual(['1:3 error: Unexpected text in an unknown encoding, expected UTF-8'])
  })

  test('is refused at the broken byte of a file that is UTF-8 otherwise', () => {
    expect(faultsOf(Uint8Array.from([...utf8('é✅\né'), 0xff]))).toEqual([
      '2:2 error: Unexpected byte FF, expected UTF-8 as in the rest of the file',
    ])
  })
})

describe('a binary', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)

  test('is refused at its first NUL', () => {
    expect(decode(png)).toMatchObject({ text: undefined })
    expect(faultsOf(png)).toEqual(['3:1 error: Unexpected NUL (U+0000), expected text'])
  })

  test('is refused for its many control characters', () => {
    expect(faultsOf(utf8(`ab\x01\x02${'c'.repeat(10)}`))).toEqual([
      '1:3 error: Unexpected 2 control characters in 14, expected text',
    ])
  })

  test('is not what text with a few of them is: each is told', () => {
    const text = `\x1b[31m${'red '.repeat(10)}\f\t`
    expect(decode(utf8(text)).text).toBe(text)
    expect(faultsOf(utf8(text))).toEqual([
      '1:1 warning: Unexpected control character U+001B, expected none in text',
    ])
  })
})

describe('a character that no text holds is told at its place:', () => {
  test('a lone surrogate, in whatever encoding', () => {
    const error = 'error: Unexpected lone surrogate U+D83D, expected a whole character'
    expect(faultsOf('a\nb\ud83dc')).toEqual([`2:2 ${error}`])
    expect(faultsOf(units('\uFEFFa\ud83d', false))).toEqual([`1:2 ${error}`])
    expect(faultsOf(Uint8Array.of(0x61, 0xed, 0xa0, 0xbd))).toEqual([
      '1:2 error: Unexpected lone surrogate (bytes ED A0 BD), expected a whole character',
    ])
  })

  test('a non-character', () => {
    expect(faultsOf('a\uFFFE\uFDD0\u{1FFFF}')).toEqual([
      '1:2 error: Unexpected non-character U+FFFE, expected a character',
      '1:3 error: Unexpected non-character U+FDD0, expected a character',
      '1:4 error: Unexpected non-character U+1FFFF, expected a character',
    ])
  })

  test.each([...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'])(
    'the bidirectional control %j, also in right-to-left text',
    control => {
      const number = control.charCodeAt(0).toString(16).toUpperCase()
      expect(faultsOf(`שלום\n if ${control}x`)).toEqual([
        `2:5 error: Unexpected bidirectional control U+${number}, expected none, since it shows text in another order than it is read`,
      ])
    },
  )

  test.each([...'\u200E\u200F\u061C'])('the mark %j, but not in right-to-left text', mark => {
    const number = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    expect(faultsOf(`مرحبا${mark}!`)).toEqual([])
    expect(faultsOf(`C:${mark}\\`)).toEqual([
      `1:3 warning: Unexpected direction mark U+${number}, expected it in right-to-left text only`,
    ])
  })
})

test('a place counts a byte order mark in the offset, not in the column', () => {
  const [fault] = decode('\uFEFFa\u202E\nb').faults
  expect(fault?.place).toEqual({ line: 1, column: 2, offset: 2 })
})
