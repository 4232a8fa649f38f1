import { expect, test } from 'vitest'
import { decode } from './decode.ts'

test('text in UTF-8 is read, with or without a byte order mark', () => {
  expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' })
  expect(decode(new TextEncoder().encode('é✅'))).toEqual({ text: 'é✅' })
})

test('bytes that are no text are refused with the reason', () => {
  expect(decode(Uint8Array.of(0x61, 0xff))).toEqual({ reason: 'Unexpected bytes, expected text in UTF-8' })
  expect(decode(Uint8Array.of(0x61, 0))).toEqual({
    reason: 'Unexpected byte 00 at 1, expected text in UTF-8',
  })
})
