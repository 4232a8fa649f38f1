import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { importsOf } from '../imports.ts'
import { type Engine, type Outcome, patience } from './engine.ts'

const runner = fileURLToPath(new URL('../../python/run.py', import.meta.url))

export type Warnings = 'error' | 'ignore' | 'always'

/**
 * Runs fences in CPython, each in a process and an empty folder of its own, with limits of time, memory and
 * file size (python/run.py).
 *
 * @param python the interpreter, with the packages that answers import.
 * @param cage the words in front of it that take the network away (sandbox.ts).
 * @param warnings whether a warning is an error (what a release deprecates, no answer shows), is passed over,
 *   or is collected.
 */
export function toCPython(python: string, cage: readonly string[], warnings: Warnings): Engine {
  return {
    name: 'cpython',
    async run({ code }) {
      const folder = await mkdtemp(path.join(tmpdir(), 'prepdeck-verify-'))
      try {
        const [program, report] = [path.join(folder, 'fence.py'), path.join(folder, 'report.json')]
        await writeFile(program, code)
        const words = [...cage, python, '-I', '-X', 'utf8', runner, program, report, warnings]
        const printed = await printedBy(words, folder)
        return existsSync(report)
          ? toOutcome(printed, await readFile(report, 'utf8'), importsOf(code))
          : {
              output: `${printed}It ended without a report: too long, or too much memory.\n`,
              failed: true,
              versions: {},
            }
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    close: async () => {},
  }
}

function printedBy([command = '', ...words]: readonly string[], folder: string): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    TMPDIR: folder,
    MPLBACKEND: 'Agg',
    MPLCONFIGDIR: path.join(tmpdir(), 'prepdeck-matplotlib'),
    OMP_NUM_THREADS: '1',
    OPENBLAS_NUM_THREADS: '1',
  }
  const options = {
    cwd: folder,
    env,
    timeout: patience * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1e6,
  } as const
  return new Promise(resolve => {
    execFile(command, words, options, (_, stdout, stderr) => resolve(stdout + stderr))
  })
}

/** Versions of what the fence imports itself; what those load in turn is in the lock. */
function toOutcome(output: string, report: string, imports: readonly string[]): Outcome {
  const { failed, versions, warnings = [] } = JSON.parse(report) as Outcome
  const named = Object.entries(versions).filter(
    ([name]) => name === 'python' || imports.includes(toModule(name)),
  )
  return { output, failed, versions: Object.fromEntries(named), ...(warnings.length > 0 && { warnings }) }
}

/** `scikit-learn` → `sklearn` */
function toModule(distribution: string): string {
  return distribution === 'scikit-learn' ? 'sklearn' : distribution.toLowerCase().replaceAll('-', '_')
}
