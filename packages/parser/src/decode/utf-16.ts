import { toPoints } from './points.ts'
import type { Reading } from './reading.ts'

/** The text of bytes in UTF-16. Lone surrogates stay in it, to be told with their places. */
export function readUtf16(bytes: Uint8Array, littleEndian: boolean): Reading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units = Array.from({ length: bytes.length >> 1 }, (_, index) =>
    String.fromCharCode(view.getUint16(index * 2, littleEndian)),
  )
  const text = units.join('')
  if (bytes.length % 2 === 0) return { text, faults: [] }
  const reason = 'Unexpected half of a character at the end, expected UTF-16 in pairs of bytes'
  return { faults: [{ place: toPoints(text)(text.length), reason, severity: 'error' }] }
}
