import { deflateSync } from 'node:zlib'

/**
 * A grey PNG (https://www.w3.org/TR/png-3/).
 *
 * @param rows Its pixels, a byte each, every row behind a zero; all black when they are not given.
 */
export function toPng(width: number, height: number, rows = Buffer.alloc((width + 1) * height)): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8 // bits a pixel; the colour type behind it is 0, grey
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const chunks = [toChunk('IHDR', head), toChunk('IDAT', deflateSync(rows)), toChunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...chunks])
}

/** Length, type, data, checksum. */
function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(toCrc(body), 4)
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
}

/** CRC-32 (ISO 3309), bit by bit. */
function toCrc(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
