import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Family } from '../fonts/fonts.ts'
import { type Job, type Made, make, readAllFonts } from '../job.ts'
import type { Pictures } from '../print-picture.ts'

/** What a process needs to begin. */
export interface Start {
  readonly scripts: readonly Family[]
  readonly pictures: Pictures
}

/**
 * Makes sheets in so many processes, one at a time in each. The bytes are the same in whichever.
 *
 * Processes, since Typst has one cache a process: threads wait for each other at it, and empty it for each other.
 * A job is drawn when one is free for it, so that only as many are in memory as there are processes.
 *
 * @param finish What is to be done with each: nothing else of it is held.
 * @returns What was done, in the order of the jobs.
 * @throws What the first job that failed has thrown.
 */
export async function makeAll<Done>(
  jobs: readonly (() => Job)[],
  start: Start,
  workers: number,
  finish: Finish<Done>,
): Promise<Done[]> {
  const count = worker === undefined ? 1 : Math.min(workers, jobs.length)
  return count > 1 ? makeInWorkers(jobs, start, count, finish) : makeHere(jobs, start, finish)
}

/** Has a job made, where that is needed. */
export type Finish<Done> = (job: Job, make: (job: Job) => Promise<Made>) => Promise<Done>

/** The compiled worker; beside the sources there is none. */
const worker = import.meta.url.endsWith('.js')
  ? fileURLToPath(new URL('worker.js', import.meta.url))
  : undefined

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

async function makeInWorkers<Done>(
  jobs: readonly (() => Job)[],
  start: Start,
  count: number,
  finish: Finish<Done>,
): Promise<Done[]> {
  const all = new Array<Done>(jobs.length)
  let next = 0
  await Promise.all(
    Array.from({ length: count }, async () => {
      let child: ChildProcess | undefined
      const makeThere = (job: Job): Promise<Made> => {
        child ??= open(start)
        return ask(child, job)
      }
      try {
        for (let index = next++; index < jobs.length; index = next++)
          all[index] = await finish((jobs[index] as () => Job)(), makeThere)
      } catch (fault) {
        next = jobs.length // the others begin nothing more
        throw fault
      } finally {
        child?.removeAllListeners().kill()
      }
    }),
  )
  return all
}

function open(start: Start): ChildProcess {
  const child = fork(worker as string, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.send(start)
  return child
}

/** Hands a job to a process that has none. */
function ask(child: ChildProcess, job: Job): Promise<Made> {
  return new Promise((resolve, reject) => {
    child.removeAllListeners()
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`The process of ${job.name} ended with ${code ?? signal}`)),
    )
    child.once('message', ({ made, fault }: { made?: Made; fault?: unknown }) =>
      made === undefined ? reject(fault) : resolve(made),
    )
    child.send(job)
  })
}
