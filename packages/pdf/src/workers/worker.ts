import { type Job, make, readAllFonts } from '../job.ts'
import type { Start } from './make-all.ts'

// A process of its own, which makes one sheet after the other as it is handed them. It reads the fonts itself: they
// are files of packages, and larger than all else.
process.once('message', ({ scripts, pictures }: Start) => {
  const materials = {
    fonts: readAllFonts(scripts),
    pictures: new Map(
      [...pictures].map(([name, { bytes, ...size }]) => [name, { bytes: Buffer.from(bytes), ...size }]),
    ),
  }
  process.on('message', (job: Job) => {
    make(job, materials).then(
      made => answer({ made }),
      fault => answer({ fault }),
    )
  })
})

/** When the command was ended meanwhile nobody hears it, and this process ends too. */
function answer(message: object): void {
  process.send?.(message, undefined, undefined, () => {})
}
