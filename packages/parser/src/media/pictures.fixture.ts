/** Small files of every kind, made by hand from the descriptions of their formats. */

/** The head and the end of a PNG of any size, with no pixels between them. */
export function toPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return Buffer.concat([head, Buffer.from('\0\0\0\0IEND\xaeB`\x82', 'latin1')])
}

/** A JPEG with an application segment, fill bytes and a progressive frame. */
export function toJpeg(width: number, height: number): Buffer {
  const frame = Buffer.from(
    '\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x0b\x08\0\0\0\0\x01\x01\x11\0\xff\xd9',
    'latin1',
  )
  frame.writeUInt16BE(height, 14)
  frame.writeUInt16BE(width, 16)
  return frame
}

export function toGif(width: number, height: number): Buffer {
  const bytes = Buffer.from('GIF89a\0\0\0\0\0\0\0;', 'latin1')
  bytes.writeUInt16LE(width, 6)
  bytes.writeUInt16LE(height, 8)
  return bytes
}

/** A WebP with the chunk `VP8X`, `VP8L` or `VP8 `. */
export function toWebp(chunk: 'VP8X' | 'VP8L' | 'VP8 ', width: number, height: number): Buffer {
  const bytes = Buffer.alloc(30)
  bytes.write(`RIFF\x16\0\0\0WEBP${chunk}\x0a\0\0\0`, 'latin1')
  if (chunk === 'VP8X') bytes.writeUIntLE(width - 1, 24, 3) && bytes.writeUIntLE(height - 1, 27, 3)
  else if (chunk === 'VP8 ') bytes.writeUInt16LE(width, 26) && bytes.writeUInt16LE(height, 28)
  else bytes.writeUInt32LE((width - 1) | ((height - 1) << 14), 21)
  return bytes
}

/** A drawing with something in it. */
export function toSvg(inside: string, attributes = 'viewBox="0 0 20 10"'): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)
}
