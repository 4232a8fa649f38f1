/** What the first bytes of a picture made of pixels say. */
export interface RasterHead {
  readonly width: number
  readonly height: number
  /** Whether its last bytes are there: a download that broke off lacks them. */
  readonly whole: boolean
}

/**
 * Size and end of a PNG.
 *
 * https://www.w3.org/TR/png-3/#11IHDR: 8 bytes of signature, the chunk `IHDR` with width and height; last `IEND`.
 */
export function readPng(bytes: DataView): RasterHead {
  const whole = bytes.byteLength >= 20 && bytes.getUint32(bytes.byteLength - 8) === 0x49454e44 // IEND
  return { width: bytes.getUint32(16), height: bytes.getUint32(20), whole }
}

/**
 * Size and end of a GIF.
 *
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt: 6 bytes of signature, width and height; last `3B`.
 */
export function readGif(bytes: DataView): RasterHead {
  const whole = bytes.getUint8(bytes.byteLength - 1) === 0x3b
  return { width: bytes.getUint16(6, true), height: bytes.getUint16(8, true), whole }
}

/**
 * Size and end of a JPEG.
 *
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B: segments `FF`, marker, length; a frame (SOF) has the
 * size, whatever its coding; after the marker `FFD9` there may be padding.
 */
export function readJpeg(bytes: DataView): RasterHead {
  for (let at = 2; ; ) {
    const marker = bytes.getUint8(at + 1)
    if (bytes.getUint8(at) !== 0xff) throw new RangeError('no marker')
    if (marker === 0xff)
      at += 1 // fill byte
    else if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker))
      return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5), whole: hasJpegEnd(bytes) }
    else at += 2 + bytes.getUint16(at + 2)
  }
}

/** DHT, JPG and DAC stand between the frames. */
const notFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])

function hasJpegEnd(bytes: DataView): boolean {
  for (let at = bytes.byteLength - 2; at > 2; at--) if (bytes.getUint16(at) === 0xffd9) return true
  return false
}

/**
 * Size and end of a WebP.
 *
 * https://developers.google.com/speed/webp/docs/riff_container: `RIFF`, size, `WEBP`, then one of three chunks:
 * `VP8 ` (lossy), `VP8L` (lossless), `VP8X` (with a canvas of its own).
 */
export function readWebp(bytes: DataView): RasterHead {
  const whole = bytes.byteLength >= 8 + bytes.getUint32(4, true)
  const kind = bytes.getUint32(12)
  const toUint24 = (at: number) => bytes.getUint16(at, true) + 0x10000 * bytes.getUint8(at + 2)
  if (kind === 0x56503858) return { width: 1 + toUint24(24), height: 1 + toUint24(27), whole }
  if (kind === 0x5650384c) {
    const bits = bytes.getUint32(21, true)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff), whole }
  }
  if (kind !== 0x56503820) throw new RangeError('no chunk of pixels')
  return { width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff, whole }
}
