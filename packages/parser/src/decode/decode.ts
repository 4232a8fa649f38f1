import type { Fault } from '../fault.ts'
import { checkBinary } from './binary.ts'
import { readMark } from './byte-order-mark.ts'
import { checkCharacters } from './characters.ts'
import { readLegacy } from './legacy.ts'
import type { Reading } from './reading.ts'
import { readUtf8 } from './utf-8.ts'
import { readUtf16 } from './utf-16.ts'

/** What `decode` makes of a file. */
export interface Decoded {
  /** The text without its byte order mark; absent when the file is no text. */
  readonly text: string | undefined
  /** What stands before the text in the file. Places count it in `offset`, not in `column`. */
  readonly mark: '' | '\uFEFF'
  /** What is wrong with it, each at its place, with its severity. */
  readonly faults: readonly Fault[]
}

/**
 * The text of a file that people wrote: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
 *
 * A file that holds a character that no text may hold is read all the same, so that its other faults
 * are told in the same run; the error keeps it from being published.
 *
 * @param value Its bytes, or its text where somebody else has decoded it.
 */
export function decode(value: Uint8Array | string): Decoded {
  const { text: all, faults } = typeof value === 'string' ? { text: value, faults: [] } : readBytes(value)
  if (all === undefined) return { text: undefined, mark: '', faults }
  const binary = checkBinary(all)
  if (binary.length > 0) return { text: undefined, mark: '', faults: binary }
  const mark = all.startsWith('\uFEFF') ? '\uFEFF' : ''
  return { text: all.slice(mark.length), mark, faults: [...faults, ...checkCharacters(all)] }
}

/** The text of bytes, its byte order mark included. */
function readBytes(bytes: Uint8Array): Reading {
  const encoding = readMark(bytes)
  if (encoding !== 'utf-8') return readUtf16(bytes, encoding === 'utf-16le')
  const utf8 = readUtf8(bytes)
  return 'text' in utf8 ? { text: utf8.text, faults: [] } : readLegacy(bytes, utf8)
}
