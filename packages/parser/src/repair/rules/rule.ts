import type { Repair } from '@prepdeck/model'
import type { Run } from '../utf8-runs.ts'

/** A damaged run, and what a rule may look at to decide what it was. */
export interface Spot {
  readonly run: Run
  /** What it may have been, in the order of the code points; none when no byte was lost. */
  readonly candidates: readonly string[]
  /** The repaired text before it, back to the last blank line. */
  readonly before: string
  /** What stands behind it: the next character, decoded when no byte of it was lost. */
  readonly after: string
  /** Whether no-break spaces came through: a plain space is then none of them. */
  readonly keepsNoBreakSpaces: boolean
}

/** One way to know what a run was. */
export interface RepairRule {
  readonly id: string
  readonly confidence: Repair['confidence']
  /** What the run was, or nothing when this rule cannot tell. */
  readonly pick: (spot: Spot) => string | undefined
}
