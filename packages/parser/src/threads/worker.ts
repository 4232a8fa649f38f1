import { parentPort, workerData } from 'node:worker_threads'
import { readFile } from '../bank/read-file.ts'
import { fileAt, type Share, surroundingsOf, takeBatch } from './share.ts'

// A thread of its own that reads batches until none is left. It hands the readings back as JSON, which is
// several times faster than to have the objects copied.
const share = workerData as Share
const around = surroundingsOf(share)
for (let batch = takeBatch(share); batch; batch = takeBatch(share)) {
  const [from, to] = batch
  const readings = Array.from({ length: to - from }, (_, index) =>
    readFile(fileAt(share, from + index), around),
  )
  parentPort?.postMessage([from, JSON.stringify(readings)])
}
