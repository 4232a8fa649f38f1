import { availableParallelism } from 'node:os'
import { main } from './main.ts'

// Who reads the beginning alone (`prepdeck diff … | head`) closes the pipe: what else is said is for nobody, and the
// work goes on to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  now: () => Math.floor(Date.now() / 1000),
  threads: availableParallelism(),
  interrupted: () =>
    new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    }),
})
