import { closeSync, openSync, readSync } from 'node:fs'
import { Uint8ArrayReader, ZipWriter } from './zip-library.ts'
import { loadZlib } from './zlib.ts'

/** What goes into an archive; a file that is large a piece at a time. */
export type ZipEntry = readonly [name: string, contents: Uint8Array | Iterable<Uint8Array>]

/** An archive of `entries` in their order: the same entries give the same bytes. */
export async function toZip(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const deflate = loadZlib()
  const archive: Uint8Array[] = []
  const writer = new ZipWriter(new WritableStream({ write: piece => void archive.push(piece) }), settings)
  for (const [name, contents] of entries) {
    const { bytes, size, crc32 } = deflate(contents instanceof Uint8Array ? [contents] : contents)
    await writer.add(name, new Uint8ArrayReader(bytes), { uncompressedSize: size, crc32 })
  }
  await writer.close()
  return Buffer.concat(archive)
}

const settings = {
  passThrough: true, // what it gets is compressed already
  compressionMethod: 8, // by deflate
  rawLastModDate: 0x21_0000, // 1980-01-01, midnight: the first day of the format, in no time zone
  extendedTimestamp: false,
  dataDescriptor: false, // sizes stand before the contents, where old readers look for them
  versionMadeBy: 20,
}

/** The bytes of a file on disk, in pieces: each is gone when the next is asked for. */
export function* fromFile(path: string): Iterable<Uint8Array> {
  const descriptor = openSync(path, 'r')
  const piece = new Uint8Array(1 << 18)
  try {
    while (true) {
      const length = readSync(descriptor, piece)
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(descriptor)
  }
}
