import { Places, pairPlaces } from '../places.ts'
import { readFile, type Source, type Surroundings } from './read-file.ts'
import type { Said } from './reading.ts'

/**
 * Where each part of what a file says was written, which a reading does not hold: the file is read once more.
 *
 * @param items The items of `said`, as they stand in the draft.
 */
export function readPlaces(
  source: Source,
  around: Surroundings,
  { listed }: Said,
  items: Said['items'],
): Places {
  const [noted, places] = [new Places(), new Places()]
  const again = readFile(source, around, noted).said
  pairPlaces(items, again?.items, noted, places)
  for (const [index, { question }] of listed.entries())
    pairPlaces(question, again?.listed[index]?.question, noted, places)
  return places
}
