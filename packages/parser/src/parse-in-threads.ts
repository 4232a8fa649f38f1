import { type Parsed, toParsed } from './bank/parsed.ts'
import { readFile } from './bank/read-file.ts'
import { type ParseInput, toSources } from './input.ts'
import { isStillSo, type Reading, toKey } from './read-cache.ts'
import { hasWorker, readShared } from './threads/read-shared.ts'
import type { SharedFile } from './threads/share.ts'

/**
 * So many bytes there must be for each thread. One takes two seconds of CPU to load the parser and to compile it
 * while it runs, in which a warm one reads 6 MB.
 */
const leastShare = 8_000_000

/**
 * What `parse` does, and the same result, in several threads where there is much to read.
 *
 * @param most How many may run; the machine knows how many are of use.
 * @param share How many bytes there must be for each.
 */
export async function parseInThreads(
  input: ParseInput,
  most: number,
  share: number = leastShare,
): Promise<Parsed> {
  const { files, around } = toSources(input)
  const { cache } = input
  const keys = cache && files.map(file => toKey(file, around))
  const readings = files.map((_, index): Reading | undefined => {
    const known = keys && cache?.get(keys[index] as (typeof keys)[number])
    return known && isStillSo(known, around) ? known : undefined
  })
  const unread = files.flatMap((file, index) => (readings[index] ? [] : [{ file, index }]))
  const shared = unread.filter(({ file }) => typeof file.value !== 'string')
  const bytes = shared.reduce((sum, { file }) => sum + file.value.length, 0)
  const threads = Math.min(most, Math.floor(bytes / share))
  if (hasWorker && threads > 1) {
    const sources = shared.map(
      ({ file: { path, value } }): SharedFile => ({ path, value: value as Uint8Array }),
    )
    const documents = files.map(({ path }) => path)
    const read = await readShared(sources, documents, around.authored, threads)
    for (const [place, { index }] of shared.entries()) readings[index] = read[place]
  }
  const all = files.map((file, index) => readings[index] ?? readFile(file, around))
  for (const { index } of unread)
    if (keys) cache?.set(keys[index] as (typeof keys)[number], all[index] as Reading)
  return toParsed(input, all)
}
