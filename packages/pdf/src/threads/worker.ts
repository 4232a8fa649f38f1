import { parentPort, workerData } from 'node:worker_threads'
import { type Job, make, readAllFonts } from '../job.ts'
import type { Start } from './make-all.ts'

// A thread of its own, which makes one sheet after the other as it is handed them. It reads the fonts itself: they
// are files of packages, and larger than all else.
const { scripts, pictures } = workerData as Start
const materials = {
  fonts: readAllFonts(scripts),
  pictures: new Map(
    [...pictures].map(([name, { bytes, ...size }]) => [name, { bytes: Buffer.from(bytes), ...size }]),
  ),
}
parentPort?.on('message', (job: Job) => {
  make(job, materials).then(
    made => parentPort?.postMessage({ made }),
    fault => parentPort?.postMessage({ fault }),
  )
})
