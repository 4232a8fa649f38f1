import type { Source, Surroundings } from '../bank/read-file.ts'

/** So many bytes of files are taken at once: enough that taking them costs nothing, few enough to end together. */
const batchBytes = 128 * 1024

/** What all threads look at: the bytes of all files, and which batch nobody has taken yet. */
export interface Share {
  readonly authored: boolean
  readonly paths: readonly string[]
  /** The paths at which documents of the bank stand. */
  readonly documents: readonly string[]
  /** Where each file begins in `bytes`, and where the last one ends. */
  readonly starts: readonly number[]
  readonly bytes: SharedArrayBuffer
  /** The first file of each batch, and behind the last one. */
  readonly batches: readonly number[]
  /** One number: the next batch to take. */
  readonly next: SharedArrayBuffer
}

/** Lays out files for several threads. */
export function toShare(
  files: readonly SharedFile[],
  documents: readonly string[],
  authored: boolean,
): Share {
  const starts = [0]
  const batches = [0]
  for (const [index, { value }] of files.entries()) {
    starts.push((starts[index] as number) + value.length)
    const size = (starts[index + 1] as number) - (starts[batches.at(-1) as number] as number)
    if (size >= batchBytes || index === files.length - 1) batches.push(index + 1)
  }
  const bytes = new SharedArrayBuffer(starts.at(-1) as number)
  const view = new Uint8Array(bytes)
  for (const [index, { value }] of files.entries()) view.set(value, starts[index] as number)
  const paths = files.map(({ path }) => path)
  return { authored, paths, documents, starts, bytes, batches, next: new SharedArrayBuffer(4) }
}

export type SharedFile = Source & { readonly value: Uint8Array }

/** Takes the next batch: the index of its first file, and the one behind its last; nothing when all are taken. */
export function takeBatch({ batches, next }: Share): readonly [from: number, to: number] | undefined {
  const batch = Atomics.add(new Int32Array(next), 0, 1)
  const [from, to] = [batches[batch], batches[batch + 1]]
  return from === undefined || to === undefined ? undefined : [from, to]
}

/** A file of a share, its bytes copied out, since text cannot be decoded from shared memory. */
export function fileAt({ paths, starts, bytes }: Share, index: number): Source {
  const [from = 0, to = 0] = [starts[index], starts[index + 1]]
  return { path: paths[index] as string, value: new Uint8Array(bytes, from, to - from).slice() }
}

/** What the files of a share are read among. */
export function surroundingsOf({ authored, documents }: Share): Surroundings {
  const paths = new Set(documents)
  return { authored, isDocument: path => paths.has(path) }
}
