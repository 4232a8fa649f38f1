import type { VFile } from 'vfile'
import { type Parsed, toParsed } from './bank/parsed.ts'
import { readFile } from './bank/read-file.ts'
import { type ParseInput, toSources } from './input.ts'
import { lookUp } from './read-cache.ts'
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
  const known = files.map(file => lookUp(file, around, input.cache))
  const fresh = files.filter((_, index) => !known[index]?.reading)
  const unread = fresh.filter(hasBytes)
  const bytes = unread.reduce((sum, { value }) => sum + value.length, 0)
  const threads = Math.min(most, Math.floor(bytes / share))
  const documents = files.map(({ path }) => path)
  let count = 0
  const told = (more: number): void => {
    count += more
    input.onRead?.(count, fresh.length)
  }
  const read =
    hasWorker && threads > 1 ? await readShared(unread, documents, around.authored, threads, told) : []
  const made = new Map(read.map((reading, index) => [unread[index] as VFile, reading]))
  return toParsed(
    input,
    known.map(({ reading, keep }, index) => {
      const file = files[index] as VFile
      if (reading) return reading
      const there = made.get(file)
      const now = there ?? readFile(file, around)
      if (!there) told(1)
      return keep(now)
    }),
  )
}

/** Text that somebody else has decoded is read in this thread: there is hardly any. */
function hasBytes(file: VFile): file is VFile & SharedFile {
  return typeof file.value !== 'string'
}
