import { type Zippable, zipSync } from 'fflate'
import { ownCss } from './css.ts'

/**
 * A package of the legacy kind: the database, the media files under numbers, and `media`, which says what
 * each number is called: `{"0":"_prepdeck-own.css"}`.
 *
 * @param collection The bytes of `collection.anki2`.
 */
export function toApkg(collection: Uint8Array): Uint8Array {
  const media = { '0': ownCss }
  const entries: Zippable = {
    // Empty: a learner's own styles. A name with an underscore is never overwritten by an import.
    '0': new Uint8Array(),
    'collection.anki2': collection,
    media: new TextEncoder().encode(JSON.stringify(media)),
  }
  return zipSync(entries, { level: 9, mtime: firstDay })
}

/** The zip format's first day, by the clock on the wall: fflate writes it as local time, so in every zone alike. */
const firstDay: Date = new Date(1980, 0, 1)
