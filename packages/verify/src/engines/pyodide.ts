import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Fence } from '../fence.ts'
import { type Engine, type Outcome, patience } from './engine.ts'

/**
 * Runs fences of the standard library in Pyodide: CPython made into WebAssembly, from the npm registry, with
 * no disk, network or process of the machine. It works in a thread of its own, so that an endless fence can
 * be ended; the next fence then finds a new thread.
 */
export function toPyodide(): Engine {
  let worker: Promise<Worker> | undefined
  const start = async (): Promise<Worker> => {
    const thread = new Worker(new URL('../../threads/pyodide.js', import.meta.url))
    await once(thread, 'message') // it says that it is there
    return thread
  }
  const end = async (): Promise<void> => {
    await (await worker)?.terminate()
    worker = undefined
  }
  const run = async ({ code }: Fence): Promise<Outcome> => {
    worker ??= start()
    const thread = await worker
    thread.postMessage(code)
    const outcome = await Promise.race([once(thread, 'message').then(([said]) => said as Outcome), tooLong()])
    if (outcome) return outcome
    await end()
    return { output: `It ran longer than ${patience} s.\n`, failed: true, versions: {} }
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    name: 'pyodide',
    run(fence) {
      const outcome = last.then(() => run(fence)) // one thread, one fence at a time
      last = outcome.catch(() => {})
      return outcome
    },
    close: end,
  }
}

function tooLong(): Promise<undefined> {
  return sleep(patience * 1000, undefined, { ref: false })
}
