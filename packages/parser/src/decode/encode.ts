import { readMark } from './byte-order-mark.ts'
import { readUtf8 } from './utf-8.ts'
import { toByte } from './windows-1252.ts'

/** The bytes of a text, or nothing when the encoding has not all of its characters. */
export type Encode = (text: string) => Uint8Array | undefined

/**
 * How the text of a file is written back: in the encoding in which `decode` read it, so that a byte
 * changes only where a character does.
 */
export function toEncode(bytes: Uint8Array): Encode {
  const encoding = readMark(bytes)
  if (encoding !== 'utf-8') return text => toUtf16(text, encoding === 'utf-16le')
  if ('text' in readUtf8(bytes)) return text => new TextEncoder().encode(text)
  return toWindows1252
}

function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

function toWindows1252(text: string): Uint8Array | undefined {
  const bytes = Array.from(text, character =>
    character <= '\u007f' ? character.charCodeAt(0) : toByte(character),
  )
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as number[])
}
