import { fromFile, toZip } from './zip.ts'

/**
 * A package of the legacy kind: the database, the media files under numbers, and `media`, which says what
 * each number is called: `{"0":"_prepdeck-own.css","1":"list-a3b0f1c29d84.png"}`.
 *
 * @param collection The file `collection.anki2` on disk.
 * @param media Name → bytes of each media file.
 */
export async function toApkg(
  collection: string,
  media: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const names = JSON.stringify(Object.fromEntries([...media.keys()].map((name, number) => [number, name])))
  return toZip([
    ...[...media.values()].map((bytes, number) => [String(number), bytes] as const),
    ['collection.anki2', fromFile(collection)],
    ['media', new TextEncoder().encode(names)],
  ])
}
