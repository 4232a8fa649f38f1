export type Encoding = 'utf-8' | 'utf-16be' | 'utf-16le'

/** U+FEFF at the head of a file, in each encoding (Unicode Standard, table 23-6). */
const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
]

/** The encoding that the first bytes announce. UTF-8 needs no mark, so it is what everything else is. */
export function readMark(bytes: Uint8Array): Encoding {
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  return found?.[0] ?? 'utf-8'
}
