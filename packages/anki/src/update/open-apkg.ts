import { closeSync, openSync, writeSync } from 'node:fs'
import { type FileEntry, ZipReader } from '../zip-library.ts'
import { ApkgError } from './apkg-error.ts'
import { ZipOnDisk } from './zip-on-disk.ts'

/**
 * Unpacks the SQLite database in a package of the legacy kind, which every client since Anki 2.0 writes on request.
 * In memory there is a piece of it at a time.
 *
 * @param apkg The path of the package.
 * @param to Where to write the database.
 * @throws ApkgError when it is no zip, damaged, no package, one of the newer kind, or larger than any deck.
 */
export async function openApkg(apkg: string, to: string): Promise<void> {
  const zip = new ZipOnDisk(apkg)
  try {
    await unpack(await findDatabase(zip), to)
  } finally {
    zip.close()
  }
}

/** What Anki ≥ 23.10 writes unless asked otherwise: Zstandard, which Node 20 cannot read. */
const compressed = 'collection.anki21b'
/** The last one is a dummy where another is there: it tells old clients to update. */
const databases = [compressed, 'collection.anki21', 'collection.anki2']
const legacy = 'one that was exported with “Support older Anki versions”'

async function findDatabase(zip: ZipOnDisk): Promise<FileEntry> {
  const entries = new Map<string, FileEntry>()
  try {
    for await (const entry of new ZipReader(zip).getEntriesGenerator())
      if (!entry.directory && databases.includes(entry.filename)) entries.set(entry.filename, entry)
  } catch (cause) {
    throw new ApkgError('Unexpected bytes, expected a whole zip', { cause })
  }
  if (entries.has(compressed)) throw new ApkgError(`Unexpected package of the newer kind, expected ${legacy}`)
  const [newest] = databases.flatMap(name => entries.get(name) ?? [])
  if (newest) return newest
  throw new ApkgError('Unexpected zip without `collection.anki2`, expected an Anki package')
}

/** Several times the largest deck that people share. */
const mostBytes = 2 ** 30

/** What comes out is held against what the zip says of it, and against its checksum. */
async function unpack(entry: FileEntry, to: string): Promise<void> {
  const { filename, uncompressedSize: bytes } = entry
  if (bytes > mostBytes)
    throw new ApkgError(`Unexpected database of ${bytes} bytes, expected at most ${mostBytes}`)
  const descriptor = openSync(to, 'w')
  let written = 0
  const file = new WritableStream<Uint8Array>({
    write(piece) {
      written += piece.length
      if (written > bytes) throw new Error(`More than the ${bytes} bytes that the zip tells of`)
      writeSync(descriptor, piece)
    },
  })
  try {
    await entry.getData(file, { checkCrc32: true })
  } catch (cause) {
    if (isOfMachine(cause)) throw cause
    throw new ApkgError(`Unexpected bytes in \`${filename}\`: the package is damaged`, { cause })
  } finally {
    closeSync(descriptor)
  }
}

/** A disk that is full says nothing about the package. */
function isOfMachine(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause
}
