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

/**
 * Seconds after which a fence is ended. Examples run in under five, but machines are slow, and busy with others;
 * this is for what would never end.
 */
export const patience = 120
