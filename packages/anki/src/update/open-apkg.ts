import { unzipSync } from 'fflate'
import { ApkgError } from './apkg-error.ts'

/**
 * The SQLite database in a package of the legacy kind, which every client since Anki 2.0 writes on request.
 *
 * @throws ApkgError when it is no zip, no package, or one of the newer kind.
 */
export function openApkg(apkg: Uint8Array): Uint8Array {
  const files = unzip(apkg)
  const newest = databases.find(name => files[name])
  const database = newest && files[newest]
  if (!database) throw new ApkgError('Unexpected zip without `collection.anki2`, expected an Anki package')
  if (newest === compressed) throw new ApkgError(`Unexpected package of the newer kind, expected ${legacy}`)
  return database
}

/** What Anki ≥ 23.10 writes unless asked otherwise: Zstandard, which Node 20 cannot read. */
const compressed = 'collection.anki21b'
/** The last one is a dummy where another is there: it tells old clients to update. */
const databases = [compressed, 'collection.anki21', 'collection.anki2']
const legacy = 'one that was exported with “Support older Anki versions”'

/** More than ten times the largest deck that people share; a zip can be made to say less than it unfolds to. */
const mostBytes = 2 ** 31

function unzip(apkg: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(apkg, {
      filter: ({ name, originalSize }) => databases.includes(name) && isFit(originalSize),
    })
  } catch (cause) {
    if (cause instanceof ApkgError) throw cause
    throw new ApkgError('Unexpected bytes, expected a zip', { cause })
  }
}

function isFit(bytes: number): true {
  if (bytes > mostBytes) throw new ApkgError(`Unexpected database of ${bytes} bytes, expected at most 2 GB`)
  return true
}
