import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { toEncode } from './encode.ts'

/** The bytes of what `decode` reads. */
function again(bytes: Uint8Array): Uint8Array | undefined {
  const { mark, text } = decode(bytes)
  return text === undefined ? undefined : toEncode(bytes)(mark + text)
}

test.each([
  ['UTF-8', [0x61, 0xc3, 0xa9, 0x0d, 0x0a]],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61]],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61, 0xd8, 0x3d, 0xdc, 0xcc]],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0xcc, 0xdc]],
  ['Windows-1252', [0x61, 0x20, 0xe9, 0x85, 0x80, 0x0d, 0x0a]],
])('%s is written back byte for byte', (_, bytes) => {
  expect(again(Uint8Array.from(bytes))).toEqual(Uint8Array.from(bytes))
})

test('whatever bytes are read, they are written back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
      expect(again(bytes) ?? bytes).toEqual(bytes)
    }),
    { numRuns: 2000 },
  )
})

test('a character that Windows-1252 has not cannot be written in it', () => {
  const encode = toEncode(Uint8Array.of(0x61, 0xe9))
  expect(encode('é’')).toEqual(Uint8Array.of(0xe9, 0x92))
  expect(encode('é ✅')).toBeUndefined()
})
