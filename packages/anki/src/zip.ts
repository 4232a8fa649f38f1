import { closeSync, openSync, readSync } from 'node:fs'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from './zip-library.ts'

/** What goes into an archive. */
export type ZipEntry = readonly [name: string, contents: Uint8Array | ReadableStream<Uint8Array>]

/** An archive of `entries` in their order: the same entries give the same bytes. */
export async function toZip(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), settings)
  for (const [name, contents] of entries)
    await writer.add(name, contents instanceof Uint8Array ? new Uint8ArrayReader(contents) : contents)
  return writer.close()
}

const settings = {
  level: 1, // of the markup of cards it leaves a tenth, in a third of the time that level 6 takes for a little less
  rawLastModDate: 0x21_0000, // 1980-01-01, midnight: the first day of the format, in no time zone
  extendedTimestamp: false,
  dataDescriptor: false, // sizes stand before the contents, where old readers look for them
  versionMadeBy: 20,
}

/** Bytes of a file that are in memory at a time. */
const pieceBytes = 1 << 19

/** The bytes of a file on disk, a piece at a time. */
export function fromFile(path: string): ReadableStream<Uint8Array> {
  const descriptor = openSync(path, 'r')
  return new ReadableStream({
    pull(controller) {
      const piece = new Uint8Array(pieceBytes)
      const length = readSync(descriptor, piece, 0, pieceBytes, null)
      if (length > 0) controller.enqueue(piece.subarray(0, length))
      else {
        closeSync(descriptor)
        controller.close()
      }
    },
    cancel: () => closeSync(descriptor),
  })
}
