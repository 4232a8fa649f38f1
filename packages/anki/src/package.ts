import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { toApkg } from './apkg.ts'
import { type CollectionContents, writeCollection } from './collection.ts'

/**
 * The bytes of an Anki package.
 *
 * Of the notes one at a time is in memory; the database grows on disk, and of it only what the zip made
 * of it comes back.
 *
 * @param scratch A folder to write the database in; nothing of it is left there.
 * @param readMedia Name → bytes of the media files, asked for when the notes have been walked through.
 */
export async function toPackage(
  contents: CollectionContents,
  scratch: string,
  readMedia: () => Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<Uint8Array> {
  const file = join(scratch, 'collection.anki2')
  try {
    writeCollection(file, contents)
    return await toApkg(file, await readMedia())
  } finally {
    await rm(file, { force: true })
  }
}
