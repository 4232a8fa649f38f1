import type { Fence } from '../fence.ts'

/** What came of running a fence. */
export interface Outcome {
  /** What it printed; after an error, with the last line of the traceback below. */
  readonly output: string
  readonly failed: boolean
  /** What was at work: `{ python: '3.14', pandas: '3.1.1' }` */
  readonly versions: Readonly<Record<string, string>>
  /** What it was warned of, where warnings are collected: `FutureWarning: …` */
  readonly warnings?: readonly string[]
}

/** Something that runs fences, each as a program of its own. */
export interface Engine {
  readonly name: 'pyodide' | 'cpython' | 'sqlite'
  run(fence: Fence): Promise<Outcome>
  close(): Promise<void>
}

/** Seconds that a fence may run. A reader does not wait longer for an example. */
export const timeLimit = 5

/** Why a fence came to no end. It is the machine's affair when others keep it busy, so limits are generous. */
export const patience: number = 6 * timeLimit
