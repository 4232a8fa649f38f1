import type { ShapeFault } from '@prepdeck/model'

/** What is known of the fault beside its message. */
export interface LockFault {
  readonly faults?: readonly ShapeFault[]
  readonly line?: number
  readonly cause?: unknown
}

/** A lock that cannot be used; the message says why, and how to mend it. */
export class LockError extends Error {
  override readonly name = 'LockError'
  /** Where it differs from `lock.schema.json`, when that is what is wrong. */
  readonly faults: readonly ShapeFault[]
  /** The line at fault, from 1, when there is one. */
  readonly line: number | undefined

  constructor(message: string, { faults = [], line, cause }: LockFault = {}) {
    super(message, { cause })
    this.faults = faults
    this.line = line
  }
}
