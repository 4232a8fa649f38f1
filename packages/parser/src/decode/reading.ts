import type { Fault } from '../fault.ts'

/** Text that was read, perhaps with a warning; or the error that says why there is none. */
export interface Reading {
  readonly text?: string
  readonly faults: readonly Fault[]
}
