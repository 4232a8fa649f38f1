import { Worker } from 'node:worker_threads'
import type { Family } from '../fonts/fonts.ts'
import { type Job, type Made, make, readAllFonts } from '../job.ts'
import type { Pictures } from '../print-picture.ts'

/** What a thread needs to begin. */
export interface Start {
  readonly scripts: readonly Family[]
  readonly pictures: Pictures
}

/**
 * Makes sheets in so many threads, one at a time in each. The bytes are the same in whichever.
 *
 * A job is drawn when a thread is free for it, so that only as many are in memory as there are threads.
 *
 * @param finish What is to be done with each: nothing else of it is held.
 * @returns What was done, in the order of the jobs.
 * @throws What the first job that failed has thrown.
 */
export async function makeAll<Done>(
  jobs: readonly (() => Job)[],
  start: Start,
  threads: number,
  finish: Finish<Done>,
): Promise<Done[]> {
  const count = worker === undefined ? 1 : Math.min(threads, jobs.length)
  return count > 1 ? makeInThreads(jobs, start, count, finish) : makeHere(jobs, start, finish)
}

/** Has a job made, where that is needed. */
export type Finish<Done> = (job: Job, make: (job: Job) => Promise<Made>) => Promise<Done>

/** The compiled worker; beside the sources there is none. */
const worker = import.meta.url.endsWith('.js') ? new URL('worker.js', import.meta.url) : undefined

async function makeHere<Done>(
  jobs: readonly (() => Job)[],
  { scripts, pictures }: Start,
  finish: Finish<Done>,
): Promise<Done[]> {
  const fonts = readAllFonts(scripts)
  const all: Done[] = []
  for (const draw of jobs) all.push(await finish(draw(), job => make(job, { fonts, pictures })))
  return all
}

async function makeInThreads<Done>(
  jobs: readonly (() => Job)[],
  start: Start,
  count: number,
  finish: Finish<Done>,
): Promise<Done[]> {
  const all = new Array<Done>(jobs.length)
  let next = 0
  await Promise.all(
    Array.from({ length: count }, async () => {
      let thread: Worker | undefined
      const makeThere = (job: Job): Promise<Made> => {
        thread ??= new Worker(worker as URL, { workerData: start })
        return ask(thread, job)
      }
      try {
        for (let index = next++; index < jobs.length; index = next++)
          all[index] = await finish((jobs[index] as () => Job)(), makeThere)
      } finally {
        await thread?.terminate()
      }
    }),
  )
  return all
}

/** Hands a job to a thread that has none. */
function ask(thread: Worker, job: Job): Promise<Made> {
  return new Promise((resolve, reject) => {
    thread.removeAllListeners()
    thread.once('error', reject)
    thread.once('exit', code => reject(new Error(`The thread of ${job.name} ended with ${code}`)))
    thread.once('message', ({ made, fault }: { made?: Made; fault?: unknown }) =>
      made === undefined ? reject(fault) : resolve(made),
    )
    thread.postMessage(job)
  })
}
