import type { Medium } from '@prepdeck/model'
import { type RasterHead, readGif, readJpeg, readPng, readWebp } from './raster.ts'

/** A kind of picture that is carried. */
export interface Kind {
  readonly type: Medium['type']
  /** How its name ends, the ending it is published with first. */
  readonly endings: readonly [string, ...string[]]
  /** As people call it. */
  readonly called: string
  /** Its first bytes, each by its Latin-1 character. */
  readonly signature: RegExp
  /** Size and end; throws RangeError where the bytes end too soon. Absent for a drawing. */
  readonly readHead?: (bytes: DataView) => RasterHead
}

/** Every kind that is carried. */
export const kinds: readonly Kind[] = [
  {
    type: 'image/png',
    endings: ['png', 'apng'],
    called: 'PNG',
    signature: /^\x89PNG\r\n\cZ\n/,
    readHead: readPng,
  },
  {
    type: 'image/jpeg',
    endings: ['jpg', 'jpeg', 'jpe', 'jfif'],
    called: 'JPEG',
    signature: /^\xff\xd8\xff/,
    readHead: readJpeg,
  },
  {
    type: 'image/gif',
    endings: ['gif'],
    called: 'GIF',
    signature: /^GIF8[79]a/,
    readHead: readGif,
  },
  {
    type: 'image/webp',
    endings: ['webp'],
    called: 'WebP',
    signature: /^RIFF[\s\S]{4}WEBP/,
    readHead: readWebp,
  },
  {
    type: 'image/svg+xml',
    endings: ['svg'],
    called: 'SVG',
    signature: /^(?:\xef\xbb\xbf)?\s*<(?:\?xml\b|!--|!DOCTYPE\s+svg\b|svg\b|[a-z]+:svg\b)/i,
  },
]

/** The kind of a picture by its bytes, whatever its name says. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1000)).toString(
    'latin1',
  )
  return kinds.find(({ signature }) => signature.test(start))
}
