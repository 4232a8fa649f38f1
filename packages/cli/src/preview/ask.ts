import { Worker } from 'node:worker_threads'
import { explain } from '../messages/explain.ts'
import { Failure, type World } from '../world.ts'
import { type Delta, toDeltas } from './delta.ts'
import { toReader } from './look.ts'

/** Reads a bank once more. One look at a time. */
export interface Ask {
  (): Promise<Delta>
  end(): Promise<unknown>
}

/** What the thread is told at its start: the call, and what of the world can be handed on. */
export interface Asked extends Pick<World, 'cwd' | 'env'> {
  readonly given: string
  readonly threads: number
}

/** What it answers: a delta as JSON, several times faster than to have the objects copied, or what kept it from it. */
export type Answered = { readonly delta: string } | { readonly failure: string }

/** The compiled thread; beside the sources there is none, and the bank is read in this one. */
const thread = import.meta.url.endsWith('.js') ? new URL('thread.js', import.meta.url) : undefined

/**
 * Reads a bank in a thread of its own, so that the page answers meanwhile.
 *
 * @throws Failure, of each look, when the bank cannot be found or read.
 */
export function toAsk(given: string, world: World): Ask {
  if (!thread) return inThisThread(given, world)
  const { cwd, env, threads = 1 } = world
  const asked: Asked = { given, cwd, env: { ...env }, threads }
  const worker = new Worker(thread, { workerData: asked })
  let [resolve, reject] = [(_: Delta) => {}, (_: unknown) => {}]
  worker.on('message', (answered: Answered) => {
    if ('delta' in answered) resolve(JSON.parse(answered.delta))
    else reject(new Failure(answered.failure))
  })
  worker.on('error', error => reject(error))
  worker.on('exit', () => reject(new Failure('the thread that reads the bank has ended')))
  const ask = (): Promise<Delta> =>
    new Promise((...way) => {
      ;[resolve, reject] = way
      worker.postMessage('look')
    })
  return Object.assign(ask, { end: () => worker.terminate() })
}

function inThisThread(given: string, world: World): Ask {
  const { progress: _, ...quiet } = world
  const [read, toDelta] = [toReader(given, quiet), toDeltas()]
  return Object.assign(async () => toDelta(await read()), { end: async () => {} })
}

/** What a thread answers for a look. */
export async function toAnswered(look: () => Promise<Delta>): Promise<Answered> {
  try {
    return { delta: JSON.stringify(await look()) }
  } catch (error) {
    return { failure: explain(error) }
  }
}
