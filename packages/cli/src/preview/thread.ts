import { parentPort, workerData } from 'node:worker_threads'
import type { World } from '../world.ts'
import { type Asked, toAnswered } from './ask.ts'
import { toDeltas } from './delta.ts'
import { toReader } from './look.ts'

// A thread of its own that looks at a bank each time it is asked to.
const { given, ...handed } = workerData as Asked
const silent = { write: () => {} }
const world: World = {
  ...handed,
  stdout: silent,
  stderr: silent,
  now: () => Math.floor(Date.now() / 1000),
}
const [read, toDelta] = [toReader(given, world), toDeltas()]
parentPort?.on('message', async () => {
  parentPort?.postMessage(await toAnswered(async () => toDelta(await read())))
})
