import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { readFile } from '../bank/read-file.ts'
import type { Reading } from '../bank/reading.ts'
import { fileAt, type SharedFile, surroundingsOf, takeBatch, toShare } from './share.ts'

/** The compiled worker; beside the sources there is none. */
const worker = import.meta.url.endsWith('.js') ? new URL('worker.js', import.meta.url) : undefined

/** Whether files can be read in more than this thread. */
export const hasWorker: boolean = worker !== undefined

/**
 * Reads files in several threads, this one among them, each taking the next batch that nobody has.
 *
 * @param documents The paths at which documents of the bank stand.
 * @param threads How many, this one included.
 * @param told Hears how many more files are read.
 */
export async function readShared(
  files: readonly SharedFile[],
  documents: readonly string[],
  authored: boolean,
  threads: number,
  told: (more: number) => void = () => {},
): Promise<Reading[]> {
  const share = toShare(files, documents, authored)
  const around = surroundingsOf(share)
  const readings = new Array<Reading | undefined>(files.length)
  const keep = (from: number, read: readonly Reading[]): void => {
    for (const [index, reading] of read.entries()) readings[from + index] = reading
    told(read.length)
  }
  const count = Math.min(threads - 1, share.batches.length - 2)
  const ends = Array.from({ length: count }, () => run(share, (from, json) => keep(from, JSON.parse(json))))
  for (let batch = takeBatch(share); batch; batch = takeBatch(share)) {
    for (let index = batch[0]; index < batch[1]; index++)
      readings[index] = readFile(fileAt(share, index), around)
    told(batch[1] - batch[0])
    // Lets in what the others have read, so that it does not pile up as text.
    await setImmediate()
  }
  await Promise.all(ends)
  // What a thread had taken that could not start, or ran out of memory, is read here.
  return Array.from(readings, (reading, index) => reading ?? readFile(fileAt(share, index), around))
}

/** Runs one other thread to its end. */
function run(share: object, take: (from: number, json: string) => void): Promise<void> {
  return new Promise(resolve => {
    const thread = new Worker(fileURLToPath(worker as URL), { workerData: share })
    thread.on('message', ([from, json]: [number, string]) => take(from, json))
    thread.on('error', () => resolve())
    thread.on('exit', () => resolve())
  })
}
